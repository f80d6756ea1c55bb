/** What a header's text is read as; those in the plural are lists with commas. */
export type HeaderKind =
  "string" | "number" | "boolean" | "strings" | "numbers" | "booleans";

/** The headers of a document: wire name to name and kind. */
export interface HeaderTable {
  readonly [wireName: string]: readonly [name: string, kind: HeaderKind];
}

/** The headers that a document describes, by their names; those that were not sent are left out. */
export function readHeaders<Result>(
  response: Response,
  table: HeaderTable,
): Result {
  const result: { [name: string]: unknown } = {};
  for (const wireName in table) {
    const [name, kind] = table[wireName]!;
    const text = response.headers.get(wireName);
    if (text !== null) result[name] = valueOf(text, kind);
  }
  return result as Result;
}

function valueOf(text: string, kind: HeaderKind): unknown {
  switch (kind) {
    case "string":
      return text;
    case "number":
      return Number(text);
    case "boolean":
      return text === "true";
    default: {
      const items = text.split(",").map((item) => item.trim());
      const single = kind.slice(0, -1) as HeaderKind;
      return items.map((item) => valueOf(item, single));
    }
  }
}
