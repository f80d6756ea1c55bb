import { child, type Node } from "../openapi/node.ts";
import type { Reading } from "../openapi/document.ts";
import { flag, object, text } from "../openapi/read.ts";
import type { Json, Notes } from "./api.ts";

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
] as const;

/** What a schema, or a parameter together with its schema, says beside its type. */
export function notesOf(node: Node, reading: Reading): Notes {
  const { report } = reading;
  const fallback = child(node, "default");
  const documentation = object(node, "externalDocs", report);
  return {
    title: text(node, "title", report),
    description: text(node, "description", report),
    deprecated: flag(node, "deprecated", report) ?? false,
    default: fallback && { value: fallback.value as Json },
    examples: examplesOf(node),
    limits: limitsOf(node),
    documentation: documentation && text(documentation, "url", report),
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
  };
}

function examplesOf(node: Node): Json[] {
  const one = child(node, "example");
  if (one) return [one.value as Json];
  const several = child(node, "examples")?.value;
  if (Array.isArray(several)) return several as Json[];
  if (typeof several !== "object" || several === null) return [];
  return Object.values(several as Record<string, unknown>).flatMap((entry) => {
    const value = (entry as { value?: Json } | null)?.value;
    return value === undefined ? [] : [value];
  });
}

function limitsOf(node: Node): ReadonlyMap<string, Json> {
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
