import type {
  EnumModel,
  EnumValue,
  Model,
  ObjectModel,
  UnionModel,
} from "../api/types.ts";
import { commentOf, noComment } from "./comments.ts";
import { type Context, modelNames } from "./context.ts";
import { name, Printable } from "./printable.ts";
import { callOf, runtimeValue } from "./expressions.ts";
import type {
  CommentSyntax,
  ExpressionSyntax,
  PropertySyntax,
  TypeSyntax,
} from "./syntax.ts";
import {
  keyword,
  orUndefined,
  runtimeType,
  typeSyntax,
  union,
  type Direction,
} from "./types.ts";
import { unmappedSyntax } from "./unmapped.ts";
import type { ConstantView, DeclarationView, GuardView } from "./view.ts";

/** The declarations of a module, by name. */
export function declarationsOf(
  models: readonly Model[],
  context: Context,
): DeclarationView[] {
  return [...models]
    .sort((a, b) => {
      const [first, second] = [a, b].map(
        ({ id }) => modelNames(id, context).type,
      );
      return first! < second! ? -1 : 1;
    })
    .map((model) => declarationOf(model, context));
}

function declarationOf(model: Model, context: Context): DeclarationView {
  const { type } = modelNames(model.id, context);
  const none = {
    comment: new Printable("comment", commentOfModel(model, context)),
    name: name(type),
    object: undefined,
    constants: undefined,
    enum: undefined,
    alias: undefined,
    guard: undefined,
  };
  switch (model.kind) {
    case "object":
      return { ...none, object: objectView(model, context) };
    case "enum":
      return { ...none, ...enumViews(model, type, context) };
    case "union":
      return { ...none, alias: assignment(unionSyntax(model, context)) };
    case "alias":
      return {
        ...none,
        alias: assignment(typeSyntax(model.type, directionOf(model), context)),
      };
  }
}

/** What belongs to a member or an operation is described there. */
function commentOfModel(
  { id, notes, calledAfter }: Model,
  context: Context,
): CommentSyntax {
  const isOwn = ["component", "variant"].includes(calledAfter.kind);
  const comment = isOwn
    ? commentOf({ ...notes, default: undefined, examples: [] })
    : noComment;
  if (!context.codecs.undecided.has(id)) return comment;
  return { ...comment, paragraphs: [...comment.paragraphs, unmappedNote] };
}

const unmappedNote =
  "Members have the names of the wire: nothing tells these types apart.";

/** A model that travels both ways is declared as it is received. */
export function directionOf({ usage }: Model): Direction {
  return usage.response ? "response" : "request";
}

function objectView(model: ObjectModel, context: Context) {
  return {
    members: new Printable("members", propertiesOf(model, context)),
    index: indexOf(model, context),
  };
}

/** The members of an interface, in the order of the document. */
export function propertiesOf(
  model: ObjectModel,
  context: Context,
): PropertySyntax[] {
  const { members } = modelNames(model.id, context);
  return model.members.map((member) => {
    const type = typeSyntax(member.type, directionOf(model), context);
    const sent = model.usage.request && !member.required;
    // What is only sent is not there when the rest is received.
    const isLeftOut = member.writeOnly && model.usage.response;
    return {
      name: members.get(member.name) ?? member.name,
      optional: !member.required || isLeftOut,
      type: sent ? orUndefined(type) : type,
      comment: commentOf(member.notes, members),
    };
  });
}

/** An index signature must admit what the listed members hold, or it would be an error (TS2411). */
function indexOf(
  model: ObjectModel,
  context: Context,
): Printable<"index"> | undefined {
  const { additional } = model;
  if (!additional || additional.kind === "never") return undefined;
  const own = typeSyntax(additional, directionOf(model), context);
  if (own.kind === "keyword" && own.name === "unknown") {
    return new Printable("index", own);
  }
  const listed = propertiesOf(model, context).map(({ type }) => type);
  const optional = model.members.some(({ required }) => !required);
  return new Printable(
    "index",
    union([own, ...listed, ...(optional ? [keyword("undefined")] : [])]),
  );
}

function unionSyntax(model: UnionModel, context: Context): TypeSyntax {
  const syntaxOf = context.codecs.undecided.has(model.id)
    ? unmappedSyntax
    : typeSyntax;
  const types = model.variants.map(({ type }) =>
    syntaxOf(type, directionOf(model), context),
  );
  const { discriminator } = model;
  if (!model.open || !discriminator) return union(types);
  const tag: TypeSyntax = {
    kind: "literal",
    value: tagName(model, context) ?? discriminator.property,
  };
  const tags = model.variants.flatMap((variant) => variant.tags);
  const isNumber = tags.every((known) => typeof known === "number");
  const value = isNumber ? [runtimeType("unknown-value", "UnknownNumber")] : [];
  return union([
    ...types,
    runtimeType("unknown-value", "UnknownVariant", tag, ...value),
  ]);
}

/** The SDK's name of a union's discriminator: that of the first variant that has it. */
export function tagName(
  model: UnionModel,
  context: Context,
): string | undefined {
  const property = model.discriminator?.property;
  if (property === undefined) return undefined;
  for (const { type } of model.variants) {
    if (type.kind !== "reference") continue;
    const found = modelNames(type.model, context).members.get(property);
    if (found !== undefined) return found;
  }
  return property;
}

function enumViews(
  model: EnumModel,
  type: string,
  context: Context,
): Partial<DeclarationView> {
  const values = model.values.map((value) =>
    constantView(model, value, context),
  );
  const guard = model.open ? guardView(model, type, context) : undefined;
  switch (context.options.enums) {
    case "const":
      return {
        constants: {
          entries: values,
          values: assignment({ kind: "valuesOf", name: type }),
        },
        guard,
      };
    case "enum":
      return isErased(model, context)
        ? { alias: assignment(literalUnion(model)), guard }
        : { enum: { entries: values }, guard };
    case "union":
      return { alias: assignment(literalUnion(model)), guard };
  }
}

/** Whether an enum is a type alone: as asked for, or as TypeScript's enums know no booleans. */
export function isErased(
  { values }: EnumModel,
  { options }: Pick<Context, "options">,
): boolean {
  if (options.enums === "const") return false;
  return (
    options.enums === "union" ||
    values.some(({ value }) => typeof value === "boolean")
  );
}

function literalUnion(model: EnumModel): TypeSyntax {
  return union(
    model.values.map(({ value }) => ({ kind: "literal", value }) as const),
  );
}

function constantView(
  model: EnumModel,
  { value, description }: EnumValue,
  context: Context,
): ConstantView {
  const { keys } = modelNames(model.id, context);
  return {
    comment: new Printable("comment", {
      paragraphs: description ? [description] : [],
      tags: [],
    }),
    key: new Printable("key", keys.get(value)!),
    value: new Printable("value", { kind: "literal", value }),
  };
}

/** Tells the values that are known from those that the API added since. */
function guardView(
  model: EnumModel,
  type: string,
  context: Context,
): GuardView {
  const { options } = context;
  const known: ExpressionSyntax =
    options.enums === "const"
      ? { kind: "local", name: type }
      : {
          kind: "array",
          items: model.values.map(
            ({ value }) => ({ kind: "literal", value }) as const,
          ),
        };
  const value: ExpressionSyntax = { kind: "local", name: "value" };
  return {
    name: name(modelNames(model.id, context).guard!),
    signature: new Printable("guard", { parameter: "value", type }),
    test: new Printable(
      "value",
      callOf(runtimeValue("known-value", "isValueOf"), known, value),
    ),
  };
}

function assignment(type: TypeSyntax): Printable<"assignment"> {
  return new Printable("assignment", type);
}
