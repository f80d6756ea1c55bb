import { child, type Node } from "../openapi/node.ts";
import { has, isObject, shown } from "../openapi/read.ts";
import { shortHash } from "../hash.ts";
import type { CalledAfter } from "./types.ts";

/** A variant without a name is called after its title, its constant, or what it consists of. */
export function variantPlace(variant: Node, of: CalledAfter): CalledAfter {
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
    if (Array.isArray(values) && values.length === 1) return shown(values[0]);
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
