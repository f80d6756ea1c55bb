import type { Reading } from "../openapi/document.ts";
import { child, items, type Node } from "../openapi/node.ts";
import { list, text } from "../openapi/read.ts";
import type { Operation } from "./api.ts";

/** The resource and the method that an operation asks for, by the extensions of Speakeasy and Fern. */
export function declaredNames(
  node: Node,
  id: string,
  reading: Reading,
): Operation["declared"] {
  const { report } = reading;
  return {
    group: text(node, "x-speakeasy-group", report) ?? fernGroup(node, reading),
    method:
      text(node, "x-speakeasy-name-override", report) ??
      text(node, "x-fern-sdk-method-name", report) ??
      overrideFor(id, reading),
  };
}

/** A list nests: `[admin, users]` is `admin.users`. */
function fernGroup(node: Node, { report }: Reading): string | undefined {
  const keyword = "x-fern-sdk-group-name";
  const stated = child(node, keyword);
  if (!Array.isArray(stated?.value)) return text(node, keyword, report);
  return items(stated)
    .flatMap(({ value }) => (typeof value === "string" ? [value] : []))
    .join(".");
}

/** At the root, `x-speakeasy-name-override` lists patterns of operationIds with a method for each. */
function overrideFor(
  id: string,
  { document, report }: Reading,
): string | undefined {
  const keyword = "x-speakeasy-name-override";
  if (!Array.isArray(child(document.root, keyword)?.value)) return undefined;
  for (const rule of list(document.root, keyword, report)) {
    const pattern = text(rule, "operationId", report);
    const name = text(rule, "methodNameOverride", report);
    if (pattern !== undefined && matches(pattern, id)) return name;
  }
  return undefined;
}

/**
 * The patterns that are in use: text with `.*` in it, bound to the start by `^` and to the end by `$`.
 * They are not run as regular expressions, which a document could make take for ever.
 */
function matches(pattern: string, id: string): boolean {
  const [, start, body = "", end] = /^(\^?)([\s\S]*?)(\$?)$/.exec(pattern)!;
  const parts = body.split(".*");
  if (start === "") parts.unshift("");
  if (end === "") parts.push("");
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (parts.length === 1) return id === first;
  if (!id.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = id.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return id.length - last.length >= at && id.endsWith(last);
}

const component = /^\/(?:components\/schemas|definitions)\/[^/]+$/;

/** What a schema would have its type called. */
export function declaredTypeName(
  node: Node,
  { report }: Reading,
): string | undefined {
  const override = text(node, "x-speakeasy-name-override", report);
  const isOverride = override !== undefined && component.test(node.pointer);
  return (
    text(node, "x-fern-type-name", report) ??
    (isOverride ? override : undefined)
  );
}

/** What a property or a parameter would be called. */
export function declaredMemberName(
  node: Node,
  { report }: Reading,
): string | undefined {
  const override = text(node, "x-speakeasy-name-override", report);
  const isOverride = override !== undefined && !component.test(node.pointer);
  return (
    (isOverride ? override : undefined) ??
    text(node, "x-fern-property-name", report) ??
    text(node, "x-fern-parameter-name", report)
  );
}
