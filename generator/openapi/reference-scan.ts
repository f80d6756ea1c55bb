/**
 * Every text in a value that may refer to something: `$ref`, `operationRef`, `defaultMapping`, and the
 * values of a discriminator's `mapping`. Some stand in examples and mean nothing; that shows when none follows them.
 */
export function referencesIn(value: unknown, found: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) referencesIn(item, found);
    return;
  }
  // Looked at once for each value of a document; `Object.entries` would take twice as long.
  const object = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(object)) {
    const inner = object[key];
    if (typeof inner === "object") {
      if (key === "mapping") addTexts(inner, found);
      referencesIn(inner, found);
    } else if (referring.has(key)) {
      if (typeof inner === "string") found.add(inner);
    }
  }
}

const referring = new Set(["$ref", "operationRef", "defaultMapping"]);

function addTexts(mapping: object | null, found: Set<string>): void {
  for (const text of Object.values(mapping ?? {}))
    if (typeof text === "string") found.add(text);
}

/**
 * The keys that lead to schemas, by the names of their anchors (JSON Schema 2020-12, 8.2.2). Those in
 * schemas that have an address of their own (`$id`) come last.
 */
export function anchorsIn(value: unknown): Map<string, readonly string[]> {
  const anchors = new Map<string, readonly string[]>();
  const resources: [value: object, keys: readonly string[]][] = [];
  const walk = (inner: unknown, keys: readonly string[]): void => {
    if (typeof inner !== "object" || inner === null) return;
    for (const [key, member] of Object.entries(inner)) {
      const isAnchor = key === "$anchor" || key === "$dynamicAnchor";
      if (isAnchor && typeof member === "string") {
        if (!anchors.has(member)) anchors.set(member, keys);
      } else if (typeof member === "object" && member !== null) {
        const way = [...keys, key];
        if (typeof Reflect.get(member, "$id") === "string")
          resources.push([member, way]);
        else walk(member, way);
      }
    }
  };
  walk(value, []);
  for (const [inner, keys] of resources) walk(inner, keys);
  return anchors;
}
