import { resolved, type Json, type Rooted, type Schema } from "./document.ts";
import { isReadOnly } from "./sample.ts";

/**
 * A copy of a document that nothing is required in that is only read: `required` then concerns answers alone
 * (OpenAPI 3.0.3, `readOnly`). JSON Schema knows no directions. What one part of an `allOf` requires
 * can be said to be only read in another.
 */
export function forRequests(whole: Json): Json {
  const root = structuredClone(whole);
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const inner of Object.values(value)) visit(inner);
    if ("allOf" in value || "properties" in value) relax({ root }, value);
  };
  visit(root);
  return root;
}

function relax(document: Rooted, schema: object): void {
  const parts = partsOf(document, schema);
  const properties = parts.flatMap((part) =>
    Object.entries((part["properties"] ?? {}) as Record<string, Schema>),
  );
  const onlyRead = new Set(
    properties
      // An example may have the names of keywords.
      .filter(
        ([, member]) =>
          typeof member === "object" &&
          member !== null &&
          isReadOnly(document, member),
      )
      .map(([name]) => name),
  );
  if (onlyRead.size === 0) return;
  for (const part of parts as { required?: unknown }[]) {
    if (!Array.isArray(part.required)) continue;
    part.required = part.required.filter((name) => !onlyRead.has(String(name)));
  }
}

/** The schema and all that it consists of. */
function partsOf(
  document: Rooted,
  schema: unknown,
  seen = new Set<unknown>(),
): Json[] {
  const part = resolved(document, schema) as Json | undefined;
  if (typeof part !== "object" || part === null || seen.has(part)) return [];
  seen.add(part);
  const inner = Array.isArray(part["allOf"]) ? part["allOf"] : [];
  return [part, ...inner.flatMap((one) => partsOf(document, one, seen))];
}
