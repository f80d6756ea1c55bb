import type { Member, Model, ModelId, Type, UnionModel } from "../api/types.ts";
import { isMapped } from "./codecs.ts";
import { type Context, modelNames, modelOf, modelSymbol } from "./context.ts";
import { tagName } from "./declarations.ts";
import {
  callOf,
  compactObject,
  expandedObject,
  literalOf,
  localOf,
  runtimeValue,
} from "./expressions.ts";
import { isLeafy } from "./leaves.ts";
import { isPositional } from "./positional.ts";
import { name, Printable } from "./printable.ts";
import { shapeExpression } from "./shapes.ts";
import type { EntrySyntax, ExpressionSyntax, TypeSyntax } from "./syntax.ts";
import type { OwnedMember, Telling } from "./telling.ts";
import { keyword, runtimeType, union } from "./types.ts";
import type { ChoiceView, SearchView, ShapeView, ShapesView } from "./view.ts";

/** The shapes of all models whose values change on the wire, by name. */
export function shapesView(context: Context): ShapesView {
  const declared = new Set(context.declared.map(({ id }) => id));
  return {
    shapes: [...context.codecs.shapes]
      .filter(([id]) => declared.has(id))
      // Written out where they are used: what they are is known of a list alone.
      .filter(([id]) => {
        const type = { kind: "reference", model: id } as const;
        return !isPositional(type, context.api);
      })
      .sort(([, a], [, b]) => (a < b ? -1 : 1))
      .map(([id, shape]) => shapeView(modelOf(id, context), shape, context)),
  };
}

function shapeView(model: Model, shape: string, context: Context): ShapeView {
  const none = {
    name: name(shape),
    table: undefined,
    made: undefined,
    choice: undefined,
    search: undefined,
  };
  switch (model.kind) {
    case "enum":
      throw new Error(`An enum needs no shape: ${model.id}`);
    case "alias":
      return { ...none, made: made(shapeExpression(model.type, context)!) };
    case "union":
      return { ...none, ...unionShape(model, context) };
    case "object": {
      const members = model.members.map((member) => ({
        owner: model.id,
        member,
      }));
      const { additional } = model;
      if (additional && isMapped(additional, context.codecs)) {
        const listed = expandedObject(entriesOf(members, context, "all"));
        const others = shapeExpression(additional, context)!;
        return {
          ...none,
          made: made(callOf(runtimeValue("shape", "openOf"), listed, others)),
        };
      }
      const type = modelType(model.id, context);
      return { ...none, table: tableOf(members, type, context) };
    }
  }
}

function unionShape(model: UnionModel, context: Context): Partial<ShapeView> {
  const telling: Telling = context.codecs.tellings.get(model.id)!;
  switch (telling.by) {
    case "discriminator":
      return { choice: choiceView(model, context) };
    case "nothing":
      return { table: tableOf(telling.members, undefined, context) };
    case "members":
      return {
        search: {
          signature: signature(true),
          tests: telling.tests.map(({ variant, member }) => ({
            members: bothNames(member, context),
            shape: shapeValue(variant, context),
          })),
          otherwise: telling.otherwise
            ? shapeValue(telling.otherwise, context)
            : new Printable("value", localOf("undefined")),
        } satisfies SearchView,
      };
  }
}

/** Wire names that differ, and members that hold models that change. */
function tableOf(
  members: readonly OwnedMember[],
  model: TypeSyntax | undefined,
  context: Context,
): Printable<"definition"> {
  return new Printable("definition", {
    type: runtimeType("shape", "Shape", ...(model ? [model] : [])),
    value: expandedObject(entriesOf(members, context, "changed")),
  });
}

function entriesOf(
  members: readonly OwnedMember[],
  context: Context,
  which: "all" | "changed",
): EntrySyntax[] {
  return members.flatMap(({ owner, member }): EntrySyntax[] => {
    const renamed = modelNames(owner, context).members.get(member.name);
    const to = renamed ?? member.name;
    const shape = lazyShape(member, context);
    if (!shape && to === member.name && which === "changed") return [];
    const value: ExpressionSyntax = shape
      ? { kind: "array", items: [literalOf(to), shape] }
      : literalOf(to);
    return [{ name: member.name, value }];
  });
}

/** A table may be declared further down, so it is named in a function; a function is there already. */
function lazyShape(
  { type }: Member,
  context: Context,
): ExpressionSyntax | undefined {
  const shape = shapeExpression(type, context);
  if (!shape || isPositional(type, context.api)) return shape;
  if (context.codecs.converts && isLeafy(type, context.api)) return shape;
  const direct = referenceIn(type);
  const isFunction = direct !== undefined && !isTable(direct, context);
  return isFunction ? shape : { kind: "thunk", body: shape };
}

function referenceIn(type: Type): ModelId | undefined {
  switch (type.kind) {
    case "reference":
      return type.model;
    case "array":
      return referenceIn(type.items);
    case "nullable":
      return referenceIn(type.of);
    default:
      return undefined;
  }
}

function isTable(id: ModelId, context: Context): boolean {
  const model = modelOf(id, context);
  if (model.kind === "union") {
    return context.codecs.tellings.get(id)?.by === "nothing";
  }
  if (model.kind !== "object") return false;
  return !model.additional || !isMapped(model.additional, context.codecs);
}

function choiceView(model: UnionModel, context: Context): ChoiceView {
  const { property } = model.discriminator!;
  const to = tagName(model, context) ?? property;
  const otherwise = otherwiseOf(model, to, context);
  const value = localOf("value");
  return {
    signature: signature(true),
    tag: new Printable(
      "value",
      to === property
        ? { kind: "index", object: value, name: property }
        : callOf(
            runtimeValue("shape", "tagOf"),
            value,
            literalOf(property),
            literalOf(to),
          ),
    ),
    cases: model.variants
      .filter(
        ({ type, tags, isDefault }) =>
          tags.length > 0 &&
          !isDefault &&
          !isPositional(type, context.api) &&
          (otherwise !== undefined || isMapped(type, context.codecs)),
      )
      .map(({ type, tags }) => ({
        tags: tags.map((tag) => new Printable("literal", tag)),
        shape: shapeValue(type, context),
      })),
    otherwise: otherwise ?? new Printable("value", localOf("undefined")),
  };
}

/** The shape of what is no variant that is listed: the one for all others, or one that came later, of which the tag is known. */
function otherwiseOf(
  { variants, discriminator, open }: UnionModel,
  tag: string,
  context: Context,
): Printable<"value"> | undefined {
  const fallback = variants.find(({ isDefault }) => isDefault);
  if (fallback) return shapeValue(fallback.type, context);
  const { property } = discriminator!;
  if (!open || tag === property) return undefined;
  const entry = { name: property, value: literalOf(tag) };
  return new Printable("value", compactObject([entry]));
}

function shapeValue(type: Type, context: Context): Printable<"value"> {
  return new Printable(
    "value",
    shapeExpression(type, context) ?? localOf("undefined"),
  );
}

/** A member is looked for by its wire name and by its name: a shape serves both directions. */
function bothNames(
  { owner, member }: OwnedMember,
  context: Context,
): Printable<"literal">[] {
  const renamed = modelNames(owner, context).members.get(member.name);
  const names = new Set([member.name, renamed ?? member.name]);
  return [...names].map((text) => new Printable("literal", text));
}

function made(shape: ExpressionSyntax) {
  return { signature: signature(false), shape: new Printable("value", shape) };
}

/** `(value: Members): Shape | ShapeOf | undefined` */
function signature(takesValue: boolean): Printable<"signature"> {
  return new Printable("signature", {
    parameters: takesValue
      ? [
          {
            name: "value",
            optional: false,
            type: runtimeType("shape", "Members"),
          },
        ]
      : [],
    returns: union([
      runtimeType("shape", "Shape"),
      runtimeType("shape", "ShapeOf"),
      ...(takesValue ? [keyword("undefined")] : []),
    ]),
  });
}

function modelType(id: ModelId, context: Context): TypeSyntax {
  return { kind: "named", symbol: modelSymbol(id, context) };
}
