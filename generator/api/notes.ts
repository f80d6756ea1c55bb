import { followed } from "../openapi/keywords/check.ts";
import { child, children, type Node } from "../openapi/node.ts";
import type { Reading } from "../openapi/document.ts";
import { prose } from "../openapi/prose.ts";
import { flag, has, object, text } from "../openapi/read.ts";
import type { Json, Notes } from "./types.ts";
import { declaredMemberName, declaredTypeName } from "./declared-names.ts";

/** In the order in which a comment tells them. */
const limitKeywords = [
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "contentEncoding",
  "contentMediaType",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "dependentRequired",
] as const;

/** What a schema, or a parameter together with its schema, says beside its type. */
export function notesOf(node: Node, reading: Reading): Notes {
  const { report } = reading;
  const fallback = child(node, "default");
  const documentation = object(node, "externalDocs", report);
  return {
    title: text(node, "title", report),
    description: prose(node, "description", reading),
    deprecated: flag(node, "deprecated", report) ?? false,
    default: fallback && { value: fallback.value as Json },
    examples: examplesOf(node, reading),
    limits: limitsOf(node),
    documentation: documentation && text(documentation, "url", report),
    typeName: declaredTypeName(node, reading),
    memberName: declaredMemberName(node, reading),
  };
}

/** The notes of a parameter or member over those of its schema: the nearer description wins. */
export function merged(near: Notes, far: Notes): Notes {
  return {
    title: near.title ?? far.title,
    description: near.description ?? far.description,
    deprecated: near.deprecated || far.deprecated,
    default: near.default ?? far.default,
    examples: near.examples.length > 0 ? near.examples : far.examples,
    limits: near.limits.size > 0 ? near.limits : far.limits,
    documentation: near.documentation ?? far.documentation,
    typeName: near.typeName,
    memberName: near.memberName,
  };
}

function examplesOf(node: Node, reading: Reading): Json[] {
  const one = child(node, "example");
  if (one) return [one.value as Json];
  const several = child(node, "examples");
  if (Array.isArray(several?.value)) return several.value as Json[];
  return (several ? children(several) : []).flatMap(([name, entry]) => {
    if (name.startsWith("x-") || !isExample(entry)) return [];
    const example = followed(entry, "example", reading);
    const value =
      example && (child(example, "dataValue") ?? child(example, "value"));
    return value ? [value.value as Json] : [];
  });
}

/** A map of examples, where a list is meant, holds whatever values (OpenAPI 3.2.0, 4.19). */
function isExample(entry: Node): boolean {
  const fields = ["$ref", "value", "dataValue", "serializedValue"];
  return [...fields, "externalValue"].some((field) => has(entry, field));
}

/** The limits that a schema states, those of older versions in the form of 3.1. */
export function limitsOf(node: Node): ReadonlyMap<string, Json> {
  const limits = new Map<string, Json>();
  for (const keyword of limitKeywords) {
    const limit = child(node, keyword);
    if (limit) limits.set(keyword, limit.value as Json);
  }
  exclude(limits, "minimum", "exclusiveMinimum");
  exclude(limits, "maximum", "exclusiveMaximum");
  return limits;
}

/** In 3.0 a limit is made exclusive by a flag beside it, since then it is one of its own. */
function exclude(
  limits: Map<string, Json>,
  limit: string,
  exclusive: string,
): void {
  const flag = limits.get(exclusive);
  if (typeof flag !== "boolean") return;
  const bound = limits.get(limit);
  if (flag && bound !== undefined) {
    limits.delete(limit);
    limits.set(exclusive, bound);
  } else limits.delete(exclusive);
}
