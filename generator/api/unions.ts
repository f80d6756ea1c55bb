import { child, type Node } from "../openapi/node.ts";
import { has, isObject, list, object, text } from "../openapi/read.ts";
import {
  noNotes,
  type CalledAfter,
  type EnumModel,
  type EnumValue,
  type ModelId,
  type Notes,
  type Type,
  type UnionModel,
} from "./api.ts";
import { sameType } from "./intersect.ts";
import { intersectionType } from "./intersections.ts";
import type { DraftOf, Models } from "./models.ts";
import { notesOf } from "./notes.ts";
import { noteOpenness } from "./openness.ts";
import { shortHash } from "../hash.ts";
import {
  declare,
  originOf,
  typeOf,
  typesOf,
  type SchemaReader,
} from "./schemas.ts";

/** `oneOf` and `anyOf`, with whatever stands beside them (JSON Schema 2020-12, 10.2.1). */
export function unionType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const isTwice = has(schema, "oneOf") && has(schema, "anyOf");
  if (isTwice || has(schema, "properties") || has(schema, "items")) {
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

/** The unions beside other keywords: parts of what the schema declares, so each has its own name. */
export function unionParts(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type[] {
  return (["oneOf", "anyOf"] as const).flatMap((keyword) => {
    if (!has(schema, keyword)) return [];
    const identity: Identity = {
      node: { ...schema, pointer: `${schema.pointer}/${keyword}` },
      calledAfter: { kind: "variant", of: place, hint: "Variant" },
      notes: noNotes,
    };
    return unionOf(schema, keyword, place, identity, reader) ?? [];
  });
}

/** What a union is if it becomes a model. */
interface Identity {
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
  const variants = list(schema, keyword, reader.report).filter(saysType);
  if (variants.length === 0) return undefined;
  const values = constantsOf(variants, reader);
  if (values) {
    return declareAs(identity, schema, reader, {
      kind: "enum",
      values,
      open: false,
    });
  }
  const types = distinct(
    variants.flatMap((variant) => {
      const named =
        variants.length === 1 ? place : variantPlace(variant, place);
      const type = typeOf(variant, named, reader);
      if (type.kind === "null") return [];
      return [type.kind === "nullable" ? type.of : type];
    }),
  );
  if (types.length === 0) return { kind: "null" };
  if (types.some(({ kind }) => kind === "unknown")) return { kind: "unknown" };
  const discriminator = discriminatorOf(schema, reader);
  const objects = types.filter((type) => isObjectLike(type, reader.models));
  if (!discriminator && objects.length < 2) {
    return types.length === 1 ? types[0]! : { kind: "union", variants: types };
  }
  if (discriminator) {
    const id = reader.document.references.idOf(identity.node);
    reader.models.discriminators.set(id, discriminator);
  }
  return declareAs(identity, schema, reader, {
    kind: "union",
    variants: types.map((type) => ({ type, tags: [] })),
    discriminator: undefined,
    open: false,
  });
}

/** A discriminator that names no property is reported, and read as absent. */
function discriminatorOf(
  schema: Node,
  { report }: SchemaReader,
): Node | undefined {
  const node = object(schema, "discriminator", report);
  if (!node || has(node, "propertyName")) return node;
  const field = "propertyName";
  report.add("missing-field", node, { field, of: "discriminator" });
  return undefined;
}

type Content =
  | Pick<DraftOf<EnumModel>, "kind" | "values" | "open">
  | Pick<DraftOf<UnionModel>, "kind" | "variants" | "discriminator" | "open">;

function declareAs(
  { node, calledAfter, notes }: Identity,
  schema: Node,
  reader: SchemaReader,
  content: Content,
): Type {
  return declare(node, reader, (id) => {
    noteOpenness(schema, id, reader.models);
    return { ...content, id, calledAfter, notes, origin: originOf(node) };
  });
}

/** Not one that only lists `required` or negates. */
function saysType({ value }: Node): boolean {
  if (!isObject(value)) return true;
  const keys = Object.keys(value);
  const constrains = keys.includes("required") || keys.includes("not");
  const says = keys.filter((key) => !["required", "not"].includes(key));
  return !constrains || says.length > 0;
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

/** A variant without a name is called after its title, its constant, or what it consists of. */
function variantPlace(variant: Node, of: CalledAfter): CalledAfter {
  const title = child(variant, "title")?.value;
  const hint =
    typeof title === "string" && title !== "" ? title : constantIn(variant);
  return { kind: "variant", of, hint: hint ?? wordFor(variant) };
}

function wordFor(variant: Node): string {
  return has(variant, "enum") ? "Value" : `Variant ${skeleton(variant)}`;
}

/** The value of the first member that can have only one. */
function constantIn(variant: Node): string | undefined {
  const properties = child(variant, "properties")?.value;
  if (!isObject(properties)) return undefined;
  for (const name of Object.keys(properties).sort()) {
    const schema = properties[name] as { const?: unknown; enum?: unknown };
    if (typeof schema?.const === "string") return schema.const;
    const values = schema?.enum;
    if (Array.isArray(values) && values.length === 1) return String(values[0]);
  }
  return undefined;
}

/** A hash of what a variant consists of, whatever is said of it. */
function skeleton({ value }: Node): string {
  return shortHash(JSON.stringify(structureOf(value)));
}

/** A schema without its texts, examples and limits, its keys in a fixed order. */
function structureOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structureOf);
  if (!isObject(value)) return value;
  const { properties } = value;
  const members = isObject(properties) ? Object.keys(properties).sort() : [];
  const parts = structureKeywords
    .filter((keyword) => Object.hasOwn(value, keyword))
    .map((keyword) => [keyword, structureOf(value[keyword])]);
  return [members, parts];
}

const structureKeywords = [
  "$ref",
  "additionalProperties",
  "allOf",
  "anyOf",
  "const",
  "enum",
  "items",
  "oneOf",
  "type",
];

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
      return isObjectLike(type.items, models, seen);
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
  return types.filter(
    (type, index) =>
      types.findIndex((other) => sameType(type, other)) === index,
  );
}
