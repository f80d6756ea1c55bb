import type { Selector } from "./options.ts";

const kinds: readonly Selector["kind"][] = [
  "tag",
  "operation",
  "path",
  "method",
  "deprecated",
  "audience",
  "webhook",
  "schema",
];

/** Reads `tag:Users`; undefined where it has none of the forms. */
export function parseSelector(text: string): Selector | undefined {
  const colon = text.indexOf(":");
  const kind = kinds.find((kind) => kind === text.slice(0, colon));
  const pattern = text.slice(colon + 1);
  return kind && pattern !== "" ? { kind, pattern } : undefined;
}
