import type { Conversion } from "../config/options.ts";
import type {
  EnumModel,
  Member,
  Model,
  ObjectModel,
  Type,
  UnionModel,
} from "../api/types.ts";
import { type Context, modelNames } from "./context.ts";
import { tagName } from "./declarations.ts";
import {
  compactObject,
  expandedObject,
  literalOf,
  symbolOf,
} from "./expressions.ts";
import { limitsLiteral } from "./limits.ts";
import type { ExpressionSyntax } from "./syntax.ts";

/** What a value of a type must be, as an operation names it: `userCheck`, `{ items: () => userCheck }`. */
export function ruleOf(type: Type, context: Context): ExpressionSyntax {
  return type.kind === "reference" && !type.limits
    ? checkSymbol(type.model, context)
    : innerRule(type, context);
}

/** The rule of a model, as it is declared. */
export function ruleOfModel(model: Model, context: Context): ExpressionSyntax {
  switch (model.kind) {
    case "object":
      return limitedBy(
        limitsLiteral(model.notes.limits, "map"),
        objectRule(model, context),
      );
    case "enum":
      return enumRule(model);
    case "union":
      return unionRule(model, context);
    case "alias":
      return innerRule(model.type, context);
  }
}

/** What the check of a model is called: `userCheck`. */
export function checkName(id: string, context: Context): string {
  const [first = "", ...rest] = modelNames(id, context).type;
  return `${first.toLowerCase()}${rest.join("")}Check`;
}

function checkSymbol(id: string, context: Context): ExpressionSyntax {
  const name = checkName(id, context);
  return symbolOf({ name, module: "checks", kind: "value" });
}

function innerRule(type: Type, context: Context): ExpressionSyntax {
  return limitedBy(
    limitsLiteral(type.limits, type.kind),
    unlimitedRule(type, context),
  );
}

function limitedBy(
  limits: ExpressionSyntax | undefined,
  rule: ExpressionSyntax,
): ExpressionSyntax {
  return limits ? objectOf({ rule, limits }) : rule;
}

function unlimitedRule(type: Type, context: Context): ExpressionSyntax {
  const inner = (part: Type) => innerRule(part, context);
  switch (type.kind) {
    case "unknown":
    case "binary":
      return literalOf("any");
    case "never":
    case "null":
    case "boolean":
      return literalOf(type.kind);
    case "string":
      return convertedBy(type.as, literalOf("string"));
    case "number":
      return convertedBy(
        type.as,
        literalOf(type.integer ? "integer" : "number"),
      );
    case "literal":
      return objectOf({ values: listOf([literalOf(type.value)]) });
    case "array":
      return objectOf({ items: inner(type.items) });
    case "tuple":
      return objectOf({
        tuple: listOf(type.items.map(inner)),
        required: literalOf(type.required),
        rest: type.rest && inner(type.rest),
      });
    case "map":
      return objectOf({
        map: inner(type.values),
        keys: type.keys && inner(type.keys),
      });
    case "nullable":
      return objectOf({ nullable: inner(type.of) });
    case "union":
      return objectOf({ anyOf: listOf(type.variants.map(inner)) });
    case "intersection":
      return objectOf({ allOf: listOf(type.parts.map(inner)) });
    case "reference":
      // What it names may be declared further down.
      return { kind: "thunk", body: checkSymbol(type.model, context) };
  }
}

/** The rule of what travels otherwise than it is in the SDK. */
function convertedBy(
  as: Conversion | undefined,
  wire: ExpressionSyntax,
): ExpressionSyntax {
  if (as === undefined) return wire;
  const sdk = typeof as === "string" ? madeBy[as] : "any";
  return objectOf({ sdk: literalOf(sdk), wire });
}

const madeBy = {
  Date: "Date",
  unixSeconds: "Date",
  unixMilliseconds: "Date",
  bigint: "bigint",
  bytes: "Uint8Array",
} as const;

function objectRule(model: ObjectModel, context: Context): ExpressionSyntax {
  const { members } = modelNames(model.id, context);
  // A list: names such as "constructor" mean something to an object.
  const listed = model.members.map((member) => {
    const name = members.get(member.name) ?? member.name;
    return objectOf({
      wire: literalOf(member.name),
      rule: innerRule(member.type, context),
      name: name === member.name ? undefined : literalOf(name),
      optional: isOptional(member, model) ? literalOf(true) : undefined,
    });
  });
  const { additional } = model;
  const others =
    additional && additional.kind !== "unknown"
      ? [{ name: "others", value: innerRule(additional, context) }]
      : [];
  return expandedObject([
    { name: "members", value: listOf(listed) },
    ...others,
  ]);
}

/** What is only sent is not there when the rest is received. */
function isOptional(
  { required, writeOnly }: Member,
  { usage }: ObjectModel,
): boolean {
  return !required || (writeOnly && usage.response);
}

function enumRule({ values, open }: EnumModel): ExpressionSyntax {
  return objectOf({
    values: listOf(values.map(({ value }) => literalOf(value))),
    open: open ? literalOf(true) : undefined,
  });
}

function unionRule(model: UnionModel, context: Context): ExpressionSyntax {
  const { discriminator, variants } = model;
  const isTold =
    discriminator &&
    variants.every(({ tags, isDefault }) => tags.length > 0 || isDefault);
  if (!isTold) {
    const isWire = context.codecs.undecided.has(model.id);
    return objectOf({
      anyOf: listOf(variants.map(({ type }) => innerRule(type, context))),
      wire: isWire ? literalOf(true) : undefined,
    });
  }
  const { property } = discriminator;
  const name = tagName(model, context) ?? property;
  const told = variants.filter(({ isDefault }) => !isDefault);
  return objectOf({
    tag: literalOf(property),
    name: name === property ? undefined : literalOf(name),
    cases: listOf(
      told.map(({ type, tags }) =>
        objectOf({
          tags: listOf(tags.map(literalOf)),
          rule: innerRule(type, context),
        }),
      ),
    ),
    otherwise: otherwiseOf(model, name, context),
  });
}

/** The variant for all that is not listed; in an open union, whatever tells that it is something else. */
function otherwiseOf(
  { variants, discriminator, open }: UnionModel,
  name: string,
  context: Context,
): ExpressionSyntax | undefined {
  const fallback = variants.find(({ isDefault }) => isDefault);
  if (fallback) return innerRule(fallback.type, context);
  if (!open || !discriminator) return undefined;
  const tags = variants.flatMap((variant) => variant.tags);
  const isNumber = tags.every((tag) => typeof tag === "number");
  const { property } = discriminator;
  const member = objectOf({
    wire: literalOf(property),
    rule: literalOf(isNumber ? "number" : "string"),
    name: name === property ? undefined : literalOf(name),
  });
  return objectOf({ members: listOf([member]) });
}

function listOf(items: readonly ExpressionSyntax[]): ExpressionSyntax {
  return { kind: "array", items };
}

/** An object literal of what is there. */
function objectOf(
  members: Readonly<Record<string, ExpressionSyntax | undefined>>,
): ExpressionSyntax {
  return compactObject(
    Object.entries(members).flatMap(([name, value]) =>
      value ? [{ name, value }] : [],
    ),
  );
}
