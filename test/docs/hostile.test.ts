import { describe, expect, test } from "vitest";
import { proseOf } from "../../generator/markdown/prose.ts";
import { generateFrom } from "../case-folder/in-memory.ts";
import { excessOf, forms, hostile, pagesWith, totals } from "./hostile.ts";
import { brokenLinks } from "./links.ts";
import {
  attribute,
  elementsOf,
  linksOf,
  rendered,
  textOf,
} from "./rendered.ts";

describe.each(forms)("a text with it %s", (_, textWith) => {
  test.each(hostile)("is no more than it should be: %j", (evil) => {
    const text = textWith(evil, "place");
    expect(excessOf(proseOf(text, "block"))).toEqual([]);
    const line = `- ${proseOf(text, "line")}\n- next`;
    expect(excessOf(line)).toEqual([]);
    expect(counts(line)).toMatchObject({ ul: 1, li: 2 });
    const cell = proseOf(text, "cell");
    const table = `| a | b |\n| --- | --- |\n| ${cell} | x |\n| y | ${cell} |`;
    expect(excessOf(table)).toEqual([]);
    expect(counts(table)).toMatchObject({ table: 1, tr: 3, th: 2, td: 4 });
  });
});

/** All of them; one after the other they are in the long suite. */
test("no page is more than it should be", async () => {
  const pages = await pagesWith(
    (place) => `${hostile.join(`\n\n${place} `)} ${place}`,
  );
  expect([...pages.values()].flatMap(excessOf)).toEqual([]);
  expect(brokenLinks(pages)).toEqual([]);
  const twin = await pagesWith((place) => place);
  expect(totals(pages)).toEqual(totals(twin));
});

test("what is meant is kept", async () => {
  const said =
    "*a* **b** `c` [d](https://example.com/?a=1&b=2)\n\n- e\n- f\n\n```ts\ng < h;\n```";
  const pages = await pagesWith((place) => `${place} ${said}`);
  const page = [...pages].find(([path]) => path.startsWith("docs/resources/"))!;
  const tree = rendered(page[1]);
  const found = elementsOf(tree).map((element) => [
    element.tagName,
    attribute(element, "href") ?? textOf(element),
  ]);
  expect(found).toEqual(
    expect.arrayContaining([
      ["em", "a"],
      ["strong", "b"],
      ["code", "c"],
      ["a", "https://example.com/?a=1&b=2"],
      ["li", "e"],
      ["code", "g < h;\n"],
    ]),
  );
});

test.for([
  ["See http://localhost:3000.", "See `http://localhost:3000`."],
  ["See <http://localhost:3000>.", "See `http://localhost:3000`."],
  ["[the app](http://127.0.0.1:80/a)", "the app (`http://127.0.0.1:80/a`)"],
  [
    "[http://localhost:1](http://localhost:2)",
    "`http://localhost:1` (`http://localhost:2`)",
  ],
  ["[http://localhost:1](javascript:x)", "`http://localhost:1`"],
  ["http://localhost.example.com/", "<http://localhost.example.com/>"],
])("an address of one's own machine is no link: %s", ([said, shown]) => {
  expect(proseOf(said!, "block")).toBe(shown);
  expect(proseOf(said!, "cell")).toBe(shown);
});

test("neither is one of further documentation", async () => {
  const { files } = await generateFrom(
    {
      openapi: "3.1.0",
      info: { title: "Shop", version: "1" },
      paths: {
        "/a": {
          get: {
            operationId: "getA",
            externalDocs: { url: "http://localhost:3000/docs" },
            responses: { 204: { description: "Done" } },
          },
        },
      },
    },
    { docs: true },
  );
  const pages = files.filter(({ path }) => path.endsWith(".md"));
  const links = pages.flatMap(({ text }) => linksOf(rendered(text)));
  expect(links.filter((link) => link.includes("localhost"))).toEqual([]);
  const page = pages.find(({ path }) => path.startsWith("docs/resources/"));
  expect(page!.text).toContain("`http://localhost:3000/docs`");
});

function counts(markdown: string): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { tagName } of elementsOf(rendered(markdown))) {
    found[tagName] = (found[tagName] ?? 0) + 1;
  }
  return found;
}
