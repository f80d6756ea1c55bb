import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { corpusFile } from "../prism/corpus.ts";

/** Our slice of Clerk's document, and the state of the document that it is a slice of. */
const slices = [
  ["sign-in-tokens.yaml", "clerk/bapi-2026-05-12.yml"],
  [
    "sign-in-tokens.2025-11-10.yaml",
    "clerk-history/bapi-2025-11-10/38-8fb3311.yml",
  ],
] as const;

interface Document {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly servers: unknown;
  readonly security: unknown;
  readonly "x-speakeasy-retries": unknown;
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components: Readonly<
    Record<string, Readonly<Record<string, unknown>>>
  >;
}

describe.each(slices)("spec/clerk/%s", (name, source) => {
  const { path, exists } = corpusFile(source);
  const slice = new URL(`../../spec/clerk/${name}`, import.meta.url);
  const ours = read(fileURLToPath(slice));

  test.skipIf(!exists)("states what Clerk's document states", () => {
    const theirs = read(path);
    for (const key of [
      "openapi",
      "servers",
      "security",
      "x-speakeasy-retries",
    ] as const) {
      expect(ours[key]).toEqual(theirs[key]);
    }
    expect(ours.info.version).toBe(theirs.info.version);
    for (const [key, item] of Object.entries(ours.paths)) {
      expect(facts(item), key).toEqual(facts(theirs.paths[key]));
    }
    for (const [section, declared] of Object.entries(ours.components)) {
      for (const [key, item] of Object.entries(declared)) {
        const their = theirs.components[section]?.[key];
        expect(facts(item), `${section}/${key}`).toEqual(facts(their));
      }
    }
  });

  test.skipIf(!exists)("says it in its own words", () => {
    const theirs = new Set(texts(read(path)));
    expect(texts(ours).filter((text) => theirs.has(text))).toEqual([]);
  });
});

function read(file: string): Document {
  return parse(readFileSync(file, "utf8")) as Document;
}

/** The value without its prose. */
function facts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(facts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, member]) => !isProse(key, member))
      .map(([key, member]) => [key, facts(member)]),
  );
}

function texts(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    isProse(key, member) ? [member as string] : texts(member),
  );
}

/** A member of a schema can be called `description`, but is no text. */
function isProse(key: string, value: unknown): boolean {
  return ["summary", "description"].includes(key) && typeof value === "string";
}
