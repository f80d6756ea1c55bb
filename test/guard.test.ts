import { describe, expect, test } from "vitest";
import { generateFrom } from "./case-folder/in-memory.ts";

/** A document with these operations, and the first of them under a tag. */
function document(...ids: readonly string[]): object {
  const responses = { "204": { description: "Done." } };
  const operation = (operationId: string, index: number) => ({
    operationId,
    tags: [index === 0 ? "First" : "Others"],
    responses,
  });
  const paths = ids.map((id, index) => [
    `/${id}`,
    { post: operation(id, index) },
  ]);
  return {
    openapi: "3.0.3",
    info: { title: "Shop", version: "1" },
    paths: Object.fromEntries(paths),
  };
}

const ten = [..."abcdefghij"];

/** What is said of a document after an SDK was generated from another one. */
async function after(
  before: object,
  now: object,
  { options = {}, allowRemovals = false } = {},
): Promise<string[]> {
  const { lock } = await generateFrom(before, options);
  const context = { lockText: lock, allowRemovals };
  const { diagnostics } = await generateFrom(now, options, context);
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, text }) => `${code}: ${text}`);
}

describe("a document that lost operations", () => {
  test("is refused from three of them on, and above a fifth", async () => {
    const gone = (...left: readonly string[]) =>
      after(document(...ten), document(...left));
    expect(await gone(..."abcdefgh")).toEqual([]);
    expect(await gone(..."abcdefg")).toEqual([
      "operations-gone: 3 of the 10 operations that were generated before are gone from the document: h, i, j.",
    ]);
    const many = Array.from({ length: 15 }, (_, index) => `op${index}`);
    expect(await after(document(...many), document(...many.slice(3)))).toEqual(
      [],
    );
    expect(await after(document("a", "b"), document("c"))).toEqual([]);
    expect(await gone("x")).toEqual([
      "operations-gone: 10 of the 10 operations that were generated before are gone from the document: a, b, c, d, e and 5 more.",
    ]);
  });

  test("is taken where that is meant, and then the lock forgets them", async () => {
    const [before, now] = [document(...ten), document("a", "x")];
    expect(await after(before, now, { allowRemovals: true })).toEqual([]);
    const { lock } = await generateFrom(before);
    const taken = await generateFrom(
      now,
      {},
      { lockText: lock, allowRemovals: true },
    );
    const { diagnostics } = await generateFrom(
      now,
      {},
      { lockText: taken.lock },
    );
    expect(diagnostics).toEqual([]);
  });

  test("is not one of which a selection leaves out something", async () => {
    const { lock } = await generateFrom(document(...ten));
    const options = { include: ["tag:First"] };
    const context = { lockText: lock };
    const { diagnostics } = await generateFrom(
      document(...ten),
      options,
      context,
    );
    expect(diagnostics).toEqual([]);
  });

  test("is not one that keeps an operation out of SDKs", async () => {
    const ignored = JSON.parse(
      JSON.stringify(document(...ten)).replaceAll(
        '"tags":["Others"]',
        '"x-speakeasy-ignore":true',
      ),
    ) as object;
    const codes = await after(document(...ten), ignored);
    expect(
      codes.filter((text) => !text.startsWith("operation-ignored")),
    ).toEqual([]);
  });

  test("counts an operation once that has several functions", async () => {
    const twice = (ids: readonly string[]) => {
      const schema = (name: string) => ({
        schema: { type: "object", properties: { [name]: { type: "string" } } },
      });
      const content = {
        "application/json": schema("a"),
        "multipart/form-data": schema("b"),
      };
      const text = JSON.stringify(document(...ids)).replaceAll(
        '"responses"',
        `"requestBody":${JSON.stringify({ content })},"responses"`,
      );
      return JSON.parse(text) as object;
    };
    expect(await after(twice(["a", "b", "c"]), document("a", "c"))).toEqual([]);
    expect(await after(twice(ten), document(...ten))).toEqual([]);
  });

  test("may have nothing left, where that is meant", async () => {
    const empty = document();
    expect(await after(document("a"), empty)).toEqual([
      "nothing-selected: There is nothing to generate: no operation and no webhook is left.",
    ]);
    const { files, diagnostics } = await generateFrom(
      empty,
      {},
      { allowRemovals: true },
    );
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path)).toContain("index.ts");
  });
});
