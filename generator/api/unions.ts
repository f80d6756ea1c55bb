import { checkKeywords } from "../openapi/keywords/check.ts";
import { child, type Node } from "../openapi/node.ts";
import { has, list, text } from "../openapi/read.ts";
import {
  noNotes,
  type CalledAfter,
  type EnumModel,
  type EnumValue,
  type ModelId,
  type Notes,
  type Type,
  type UnionModel,
} from "./types.ts";
import { branchesOf } from "./conditions.ts";
import { discriminatorOf } from "./discriminators.ts";
import { sameType, stripNull } from "./intersect.ts";
import { intersectionType } from "./intersections.ts";
import { withoutLimits } from "./limits.ts";
import type { DraftOf, Models } from "./models.ts";
import { notesOf } from "./notes.ts";
import { partsOfType } from "./parts.ts";
import { noteOpenness } from "./openness.ts";
import { typesOf } from "./named-types.ts";
import {
  declare,
  idOf,
  originOf,
  typeOf,
  type SchemaReader,
} from "./schemas.ts";
import { saysType } from "./structure.ts";
import { variantPlace } from "./variant-places.ts";

/** `oneOf` and `anyOf`, with whatever stands beside them (JSON Schema 2020-12, 10.2.1). */
export function unionType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const isTwice = has(schema, "oneOf") && has(schema, "anyOf");
  if (isTwice || besideUnions.some((keyword) => has(schema, keyword))) {
    return intersectionType(schema, place, reader);
  }
  const identity = {
    node: schema,
    calledAfter: place,
    notes: notesOf(schema, reader),
  };
  const keyword = has(schema, "oneOf") ? "oneOf" : "anyOf";
  const union = unionOf(schema, keyword, place, identity, reader);
  return union ?? typesOf(schema, place, reader);
}

/** What each variant has too, where it stands beside them. */
const besideUnions = [
  "properties",
  "patternProperties",
  "dependentSchemas",
  "items",
  "prefixItems",
  "if",
];

/** The unions beside other keywords: parts of what the schema declares, so each has its own name. */
export function unionParts(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type[] {
  const identityAt = (keyword: string): Identity => ({
    node: { ...schema, pointer: `${schema.pointer}/${keyword}` },
    calledAfter: { kind: "variant", of: place, hint: "Variant" },
    notes: noNotes,
  });
  const unions = (["oneOf", "anyOf"] as const).flatMap((keyword) =>
    has(schema, keyword)
      ? (unionOf(schema, keyword, place, identityAt(keyword), reader) ?? [])
      : [],
  );
  const branches = branchesOf(schema);
  if (branches.length < 2) return unions;
  const types = branches.map((branch, index) => {
    const hint = index === 0 ? "Then" : "Else";
    return typeOf(branch, { kind: "variant", of: place, hint }, reader);
  });
  return [...unions, unionOfTypes(types, identityAt("if"), reader)];
}

/** What a union is if it becomes a model. */
export interface Identity {
  /** Gives the id and the origin. */
  readonly node: Node;
  readonly calledAfter: CalledAfter;
  readonly notes: Notes;
}

/**
 * The union alone; undefined where its variants only constrain (`required`), which types do not
 * tell. It is a model where its variants must be told apart, else it stands where it is used.
 */
function unionOf(
  schema: Node,
  keyword: "oneOf" | "anyOf",
  /** What variants are called after. */
  place: CalledAfter,
  identity: Identity,
  reader: SchemaReader,
): Type | undefined {
  const stated = list(schema, keyword, reader.report);
  for (const variant of stated) checkKeywords(variant, "schema", reader);
  const variants = stated.filter(saysType);
  if (variants.length === 0) return undefined;
  const values = constantsOf(variants, reader);
  if (values) {
    return declareAs(identity, reader, {
      kind: "enum",
      values,
      open: false,
    });
  }
  const types = variants.map((variant) =>
    typeOf(
      variant,
      variants.length === 1 ? place : variantPlace(variant, place),
      reader,
    ),
  );
  const discriminator = discriminatorOf(schema, reader);
  return unionOfTypes(types, identity, reader, discriminator);
}

/** A union of types, null set aside; a model where values of its variants must be told apart. */
export function unionOfTypes(
  all: readonly Type[],
  identity: Identity,
  reader: SchemaReader,
  discriminator?: Node,
): Type {
  const types = distinct(
    all.flatMap((type) => (type.kind === "null" ? [] : [stripNull(type)])),
  ).filter(({ kind }) => kind !== "never");
  if (types.length === 0) return all[0]?.kind === "never" ? never : isNull;
  if (types.some(({ kind }) => kind === "unknown")) return { kind: "unknown" };
  const objects = types.filter((type) => isObjectLike(type, reader.models));
  if (!discriminator && objects.length < 2) {
    return types.length === 1 ? types[0]! : { kind: "union", variants: types };
  }
  if (discriminator) {
    const id = idOf(identity.node, reader);
    reader.models.discriminators.set(id, discriminator);
  }
  return declareAs(identity, reader, {
    kind: "union",
    variants: types.map((type) => ({ type, tags: [] })),
    discriminator: undefined,
    open: false,
  });
}

const never: Type = { kind: "never" };
const isNull: Type = { kind: "null" };

type Content =
  | Pick<DraftOf<EnumModel>, "kind" | "values" | "open">
  | Pick<DraftOf<UnionModel>, "kind" | "variants" | "discriminator" | "open">;

function declareAs(
  { node, calledAfter, notes }: Identity,
  reader: SchemaReader,
  content: Content,
): Type {
  return declare(node, reader, (id) => {
    noteOpenness(node, id, reader.models);
    return { ...content, id, calledAfter, notes, origin: originOf(node) };
  });
}

/** Variants that are single constants make an enum: the way to describe its values (3.1). */
function constantsOf(
  variants: readonly Node[],
  reader: SchemaReader,
): EnumValue[] | undefined {
  if (variants.length < 2) return undefined;
  const values: EnumValue[] = [];
  for (const variant of variants) {
    const value = child(variant, "const")?.value;
    if (value === undefined || typeof value === "object") return undefined;
    if (typeof value === "boolean") return undefined;
    values.push({
      value: value as string | number,
      declaredName: text(variant, "title", reader.report),
      description: text(variant, "description", reader.report),
    });
  }
  const unique = new Set(values.map(({ value }) => value));
  return unique.size === values.length ? values : undefined;
}

/** Whether values of a type are objects or hold them, so that their members may need other names. */
function isObjectLike(
  type: Type,
  models: Models,
  seen: ReadonlySet<ModelId> = new Set(),
): boolean {
  switch (type.kind) {
    case "map":
    case "intersection":
      return true;
    case "array":
    case "tuple":
      return partsOfType(type).some((part) => isObjectLike(part, models, seen));
    case "nullable":
      return isObjectLike(type.of, models, seen);
    case "reference": {
      const draft = models.drafts.get(type.model);
      if (draft?.kind !== "alias") return draft?.kind !== "enum";
      if (seen.has(type.model)) return false;
      return isObjectLike(draft.type, models, new Set([...seen, type.model]));
    }
    default:
      return false;
  }
}

function distinct(types: readonly Type[]): Type[] {
  return types
    .filter(
      (type, index) =>
        types.findIndex((other) => sameType(type, other)) === index,
    )
    .map((type) => {
      const alike = types.filter((other) => sameType(type, other));
      return alike.length > 1 ? withoutLimits(type) : type;
    });
}
