import { describe, expect, test } from "vitest";
import {
  keyOf,
  methods,
  operationsIn,
  readWhole,
  resolved,
  type Json,
} from "./any/document.ts";
import { documents, largeDocuments } from "./any/documents.ts";
import { servedOf } from "./any/served.ts";
import { corpusFile } from "./corpus.ts";

const all = [...documents, ...largeDocuments];
const prepared = all.filter(({ served }) => served === "its requests");

describe.each(prepared)("$path", ({ path: name }) => {
  const { path, exists } = corpusFile(name);

  test.skipIf(!exists)("each operation asks what it asked", async () => {
    const root = await readWhole(path);
    const served = servedOf(root, "");
    const dangling: string[] = [];
    JSON.stringify(served["paths"], (key, value: unknown) => {
      const isRef = key === "$ref" && typeof value === "string";
      if (isRef && resolved({ root }, { $ref: value }) === undefined)
        dangling.push(value);
      return value;
    });
    expect(dangling).toEqual([]);
    const keys = (document: Json) =>
      operationsIn({ root: document, isSwagger: "swagger" in root }).map(keyOf);
    expect(keys({ ...root, paths: served["paths"] })).toEqual(keys(root));
    expect(requestsIn(served, root)).toEqual(requestsIn(root, root));
  });
});

/** The operations without what they answer, by path and method. */
function requestsIn({ paths }: Json, root: Json): Json {
  const asked = Object.entries(paths as Json).map(([path, entry]) => {
    const item = Object.entries(resolved({ root }, entry) as Json);
    const requests = item.map(([key, value]) => {
      const { responses: _, callbacks: __, ...request } = value as Json;
      return [key, methods.includes(key) ? request : value] as const;
    });
    return [path, Object.fromEntries(requests)] as const;
  });
  return Object.fromEntries(asked);
}
