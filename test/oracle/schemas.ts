/** A JSON object of a document. */
export type Schema = Record<string, unknown>;

export function isObject(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a value refers to, or the value itself. */
export function resolved(value: unknown, document: Schema): unknown {
  let current = value;
  const passed = new Set<unknown>();
  while (isObject(current) && typeof current["$ref"] === "string") {
    if (passed.has(current)) return undefined;
    passed.add(current);
    current = at(current["$ref"], document);
  }
  return current;
}

/** The reference that stands where a reference leads to. */
export function referenceAt(ref: string, document: Schema): string | undefined {
  const found = at(ref, document);
  const next = isObject(found) ? found["$ref"] : undefined;
  return typeof next === "string" ? next : undefined;
}

function at(ref: string, document: Schema): unknown {
  const keys = ref.replace(/^#/, "").split("/").slice(1);
  return keys.reduce<unknown>((node, key) => {
    const name = decodeURIComponent(key).replaceAll("~1", "/");
    if (Array.isArray(node)) return node[Number(name)];
    return isObject(node) ? node[name.replaceAll("~0", "~")] : undefined;
  }, document);
}

/** Changes a schema in place to another that says the same. */
export type Rewrite = (schema: Schema, document: Schema) => void;

/** The same document, said otherwise. */
export function rewritten(document: Schema, rewrite: Rewrite): Schema {
  const copy = structuredClone(document);
  visit(copy, (schema) => rewrite(schema, copy));
  return copy;
}

/** Where names, not keywords, are the keys. */
const maps = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "paths",
  "content",
]);

/** What holds values, whatever they look like. */
const values = new Set(["default", "enum", "const", "example", "examples"]);

function visit(value: unknown, look: (schema: Schema) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, look);
  }
  if (!isObject(value)) return;
  look(value);
  for (const [key, child] of Object.entries(value)) {
    if (values.has(key) || key.startsWith("x-")) continue;
    if (maps.has(key) && isObject(child)) {
      for (const entry of Object.values(child)) visit(entry, look);
    } else visit(child, look);
  }
}

/** The schemas that a value of this schema satisfies, or may: what is referred to, combined, chosen among. */
export function schemasOf(schema: unknown, document: Schema): Schema[] {
  const found = new Set<Schema>();
  const pending = [schema];
  while (pending.length > 0) {
    const next = pending.pop();
    if (!isObject(next) || found.has(next)) continue;
    found.add(next);
    pending.push(resolved(next, document));
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      const all = next[keyword];
      if (Array.isArray(all)) pending.push(...all);
    }
  }
  return [...found];
}
