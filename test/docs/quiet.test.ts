import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { generateFrom } from "../case-folder/in-memory.ts";
import { committedDocument } from "../setup/sdk.ts";

const text = readFileSync(committedDocument, "utf8");
const options = { docs: true, client: { name: "Clerk" } } as const;

async function filesOf(document: string): Promise<Map<string, string>> {
  const { files } = await generateFrom(parse(document), options);
  return new Map(files.map((file) => [file.path, file.text]));
}

/** The pages that differ where a text of the document is another. */
async function touched(from: string, to: string): Promise<string[]> {
  expect(text).toContain(from);
  const [before, after] = await Promise.all([
    filesOf(text),
    filesOf(text.replace(from, to)),
  ]);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => path.endsWith(".md"))
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
}

test("what describes a field changes the page of its model", async () => {
  expect(await touched("A link that signs", "An address that signs")).toEqual([
    "docs/models/sign-in-token.md",
  ]);
});

test("what describes a parameter changes the page of its resource", async () => {
  expect(await touched("The token to revoke.", "Which one.")).toEqual([
    "docs/resources/sign-in-tokens.md",
  ]);
});

test("a field that is added changes one line of one page", async () => {
  const from = "        url:\n          type: string";
  const to = `        very_long_name_of_a_field_that_pads_no_table:\n          type: string\n${from}`;
  expect(await touched(from, to)).toEqual(["docs/models/sign-in-token.md"]);
  const [before, after] = await Promise.all(
    [text, text.replace(from, to)].map(async (document) => {
      const files = await filesOf(document);
      return files.get("docs/models/sign-in-token.md")!.split("\n");
    }),
  );
  const added = after!.filter((line) => !before!.includes(line));
  expect(added).toHaveLength(1);
  expect(after).toHaveLength(before!.length + 1);
});

test("an operation that is added changes no other, nor its anchor", async () => {
  const added = text.replace(
    "paths:\n",
    "paths:\n  /a:\n    get:\n      operationId: a\n      tags: [A]\n      responses: { '204': { description: Nothing. } }\n",
  );
  const [before, after] = await Promise.all([filesOf(text), filesOf(added)]);
  const changed = [...before.keys()].filter(
    (path) => path.endsWith(".md") && before.get(path) !== after.get(path),
  );
  expect(changed.sort()).toEqual(["README.md", "docs/README.md"]);
});
