import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Report } from "../../generator/diagnostics/report.ts";
import { loadReferences } from "../../generator/openapi/load-references.ts";
import { child, type Node } from "../../generator/openapi/node.ts";
import { isReference } from "../../generator/openapi/reference-node.ts";
import { type References } from "../../generator/openapi/references.ts";
import { Sources } from "../../generator/source/sources.ts";
import { corpus, hasCorpus } from "./corpus.ts";

/** Follows every reference that the document leads to; the places of those that lead nowhere. */
async function followAll(file: string) {
  const sources = new Sources({ read: (path) => readFile(join(corpus, path)) });
  const { value } = await sources.load(file);
  const root: Node = { value, file, pointer: "" };
  const references = await loadReferences(root, sources);
  const report = new Report();
  const followed = visit(root, references, report);
  return { followed, report, files: sources.names.length };
}

function visit(root: Node, references: References, report: Report): number {
  const seen = new Set<unknown>();
  const open = [root];
  let followed = 0;
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node.value)) continue;
    if (isReference(node)) {
      followed++;
      const target = references.follow(node, report);
      if (target) open.push(target);
    } else if (typeof node.value === "object" && node.value !== null) {
      seen.add(node.value);
      for (const key of Object.keys(node.value))
        if (key !== "example" && key !== "examples")
          open.push(child(node, key)!);
    }
  }
  return followed;
}

describe.skipIf(!hasCorpus)("every reference of the corpus", () => {
  test.each([
    ["clerk/bapi-2026-05-12.yml", 1000, 1, []],
    ["github/api.github.com.json", 5000, 1, []],
    ["cloudflare/openapi.json", 5000, 1, []],
    ["openai/openapi.yaml", 2000, 1, []],
    ["scalar-galaxy/3.1.yaml", 50, 1, []],
    // It has a schema of schemas, with a property that is called so.
    [
      "kubernetes-2.0/swagger.json",
      1000,
      1,
      ['$ref must be a string, not {"type":"string"}.'],
    ],
    ["digitalocean/DigitalOcean-public.v2.yaml", 3000, 1400, []],
    ["redocly-cafe-split/cafe.yaml", 50, 30, []],
  ])(
    "of %s leads somewhere",
    async (file, least, leastFiles, expected) => {
      const { followed, report, files } = await followAll(file);
      expect(report.diagnostics.map(({ text }) => text)).toEqual(expected);
      expect(followed).toBeGreaterThan(least);
      expect(files).toBeGreaterThanOrEqual(leastFiles);
    },
    60_000,
  );

  test("that was published by mistake leads nowhere", async () => {
    const file = "clerk-history/accidents/9b5d42a-2024-10-01.yml";
    const { report } = await followAll(file);
    const codes = new Set(report.diagnostics.map(({ code }) => code));
    expect([...codes]).toEqual(["reference-outside-root"]);
    expect(report.diagnostics.length).toBeGreaterThan(50);
  });
});
