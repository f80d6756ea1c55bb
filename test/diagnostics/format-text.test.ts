import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import {
  diagnose,
  type Diagnostic,
} from "../../generator/diagnostics/diagnostic.ts";
import { formatText, tally } from "../../generator/diagnostics/format-text.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { parse } from "../../generator/source/parse.ts";
import type { SourceFile } from "../../generator/source/source-file.ts";

async function sourcesOf(files: Record<string, string>) {
  const sources = new Map<string, SourceFile>();
  for (const [file, text] of Object.entries(files))
    sources.set(file, (await parse(file, text)).source);
  return sources;
}

async function told(
  files: Record<string, string>,
  add: (report: Report) => void,
  options: { color?: boolean; verbose?: boolean } = {},
): Promise<string> {
  const report = new Report();
  add(report);
  const settings = { color: false, verbose: false, ...options };
  return formatText(report.diagnostics, await sourcesOf(files), settings);
}

const shop = `openapi: 3.0.3
paths:
  /pets:
    get:
      parameters:
        - name: limit
          in: pathh
          schema: { type: strin }
        - name: tag
          in: query
          schema: { type: strin }
    post: {}
`;
const parameters = "/paths/~1pets/get/parameters";

test("a message shows the line that it is about", async () => {
  const said = await told({ "spec/shop.yaml": shop }, (report) => {
    report.addWithHint(
      "unknown-parameter-location",
      { file: "spec/shop.yaml", pointer: `${parameters}/0/in` },
      { location: "pathh" },
      ["path", "query", "header", "cookie"],
    );
    report.add(
      "missing-field",
      { file: "spec/shop.yaml", pointer: "/paths/~1pets/post" },
      { field: "responses", of: "operation" },
      [
        {
          text: "another one has them",
          location: { file: "spec/shop.yaml", pointer: "/paths/~1pets/get" },
        },
        { text: "this is about nothing" },
      ],
    );
  });
  expect(said)
    .toBe(`spec/shop.yaml:7:15 error unknown-parameter-location: There is no parameter location pathh.
  7 |           in: pathh
    |               ^^^^^
  hint: did you mean path? (allowed: path, query, header, cookie)
spec/shop.yaml:12:5 error missing-field: The operation has no responses.
  12 |     post: {}
     |     ^^^^
  note: another one has them  spec/shop.yaml:4:5
  note: this is about nothing
`);
});

test("messages are sorted by file, line and column, not by when they came", async () => {
  const files = { "b.yaml": "x: {y: 1, z: 2}\nw: 3\n", "a.yaml": "x: 1\n" };
  const places: [string, string][] = [
    ["b.yaml", "/w"],
    ["b.yaml", "/x/z"],
    ["a.yaml", "/x"],
    ["b.yaml", "/x/y"],
    ["c.yaml", "/x"],
  ];
  const add = (order: typeof places) => (report: Report) => {
    for (const [file, pointer] of order)
      report.add(
        "reference-not-found",
        { file, pointer },
        { ref: file + pointer },
      );
    report.add("input-missing", undefined, {});
  };
  const said = await told(files, add(places));
  expect(said.match(/^\S+ (?=error)|^error/gm)).toEqual([
    "error",
    "a.yaml:1:4 ",
    "b.yaml:1:8 ",
    "b.yaml:1:14 ",
    "b.yaml:2:4 ",
    "c.yaml ",
  ]);
  expect(await told(files, add(places.toReversed()))).toBe(said);
});

describe("equal messages", () => {
  const add = (report: Report) => {
    for (const index of [1, 0])
      report.add(
        "unknown-type",
        { file: "a.yaml", pointer: `${parameters}/${index}/schema/type` },
        { type: "strin" },
      );
  };

  test("are told once, with their places", async () => {
    expect(await told({ "a.yaml": shop }, add))
      .toBe(`a.yaml:8:27 error unknown-type: There is no type strin. (2 times)
  8 |           schema: { type: strin }
    |                           ^^^^^
  note: also at a.yaml:11:27
`);
  });

  test("are told each, where asked for", async () => {
    const said = await told({ "a.yaml": shop }, add, { verbose: true });
    expect(said.match(/^a.yaml:\d+:\d+/gm)).toEqual([
      "a.yaml:8:27",
      "a.yaml:11:27",
    ]);
    expect(said).not.toContain("times");
  });

  test("list three places and count the rest", async () => {
    const text = `a: [${Array.from({ length: 9 }, () => "x").join(", ")}]`;
    const said = await told({ "a.yaml": text }, (report) => {
      for (let index = 0; index < 9; index++)
        report.add(
          "unknown-type",
          { file: "a.yaml", pointer: `/a/${index}` },
          { type: "x" },
        );
    });
    expect(said).toContain("(9 times)");
    expect(said).toContain(
      "note: also at a.yaml:1:8, a.yaml:1:11, a.yaml:1:14 and 5 more\n",
    );
  });

  test("about the same place are one message", async () => {
    const said = await told({ "a.yaml": shop }, (report) => {
      add(report);
      add(report);
    });
    expect(said).toContain("(2 times)");
  });
});

test("warnings of one code are counted after the tenth, errors are all shown", async () => {
  const add = (code: "unknown-keyword" | "unsupported-keyword") => {
    return (report: Report) => {
      for (let index = 0; index < 13; index++)
        report.add(code, { file: "none.yaml" }, { keyword: `x${index}` });
    };
  };
  const warnings = await told({}, add("unknown-keyword"));
  expect(warnings.match(/means nothing/g)).toHaveLength(10);
  expect(warnings).toMatch(
    /\nwarning unknown-keyword: 3 more \(--verbose shows each\)\n$/,
  );
  const all = await told({}, add("unknown-keyword"), { verbose: true });
  expect(all.match(/means nothing/g)).toHaveLength(13);
  const errors = await told({}, add("unsupported-keyword"));
  expect(errors.match(/not supported/g)).toHaveLength(13);
});

describe("notes", () => {
  const add = (pointers: string[]) => (report: Report) => {
    for (const pointer of pointers)
      report.add("request-body-required", { file: "a.yaml", pointer }, {});
  };

  test("are one line for all of a code", async () => {
    expect(await told({ "a.yaml": shop }, add(["/paths", "/openapi"]))).toBe(
      "note request-body-required: 2 request bodies are taken as required: their schemas have required members. (--verbose shows each)\n",
    );
  });

  test("show the place of the only one", async () => {
    expect(await told({ "a.yaml": shop }, add(["/paths"]))).toBe(
      "a.yaml:2:1 note request-body-required: The request body is taken as required: its schema has required members.\n",
    );
  });

  test("show each place where asked for", async () => {
    const said = await told({ "a.yaml": shop }, add(["/paths", "/openapi"]), {
      verbose: true,
    });
    expect(said.match(/^a.yaml:\d:\d+ note/gm)).toEqual([
      "a.yaml:1:10 note",
      "a.yaml:2:1 note",
    ]);
  });

  test("need no text of the file: places are looked up only for what is shown", () => {
    const notes: Diagnostic[] = ["/a", "/b"].map((pointer) =>
      diagnose("request-body-required", { file: "a.yaml", pointer }, {}),
    );
    const sources = { get: () => expect.fail("looked up") };
    formatText(notes, sources, { color: false, verbose: false });
  });
});

describe("the line of code", () => {
  const frame = async (text: string, pointer: string, file = "a.yaml") => {
    const said = await told({ [file]: text }, (report) => {
      report.add("yaml-complex-key", { file, pointer }, {});
    });
    return said.split("\n").slice(1, 3).join("\n");
  };

  test("has its tabs expanded", async () => {
    expect(await frame('{\t"a":\t[1,\t"x"]}', "/a/1")).toBe(
      `  1 | {  "a":  [1,  "x"]}
    |               ^^^`,
    );
  });

  test("is underlined where it looks so, whatever the width of its characters", async () => {
    expect(await frame("{日本: 1, é: e\u0301, 😀: here}", "/😀")).toBe(
      `  1 | {日本: 1, é: e\u0301, 😀: here}
    |                     ^^^^`,
    );
    expect(await frame("{a: 日本語}", "/a")).toBe(
      `  1 | {a: 日本語}
    |     ^^^^^^`,
    );
  });

  test("is cut around the place where it is long", async () => {
    const items = Array.from(
      { length: 200_000 },
      (_, index) => `"item ${index}"`,
    );
    const json = `{"list": [${items.join(", ")}]}`;
    expect(await frame(json, "/list/150000", "a.json")).toBe(
      `  1 | … 149997", "item 149998", "item 149999", "item 150000", "item 150001", "item 150002", "item 150003", …
    |                                          ^^^^^^^^^^^^^`,
    );
    expect(await frame(json, "/list/0", "a.json")).toMatch(
      /^ {2}1 \| \{"list": \["item 0", .{70,}…\n {4}\| {11}\^{8}$/,
    );
    expect(await frame(json, "/list/199999", "a.json")).toMatch(
      /"item 199999"\]\}\n {4}\| +\^{13}$/,
    );
  });

  test("of a long text is underlined to where it is cut", async () => {
    const said = await frame(`{"a": "${"x".repeat(5000)}"}`, "/a", "a.json");
    const [line, carets] = said.split("\n") as [string, string];
    expect(line.length).toBeLessThan(120);
    expect(carets.length).toBeLessThanOrEqual(line.length);
  });

  test("shows the first line of what has many", async () => {
    expect(await frame("a: |\n  one\n  two\n", "/a")).toBe(
      `  2 |   one
    |   ^^^`,
    );
    expect(await frame('a: "one\n  two"\n', "/a")).toBe(
      `  1 | a: "one
    |    ^^^^`,
    );
  });

  test("holds nothing that acts on the terminal", async () => {
    expect(await frame('{"a\u202e": "\u009b2J", "b": 1}', "/b", "a.json")).toBe(
      `  1 | {"a\ufffd": "\ufffd2J", "b": 1}
    |                    ^`,
    );
  });

  test("is not shown where the text is not known", async () => {
    expect(
      await told({}, (report) => {
        report.add(
          "yaml-complex-key",
          { file: "a\x1b.yaml", pointer: "/a" },
          {},
        );
      }),
    ).toBe(
      "a\\u{1b}.yaml error yaml-complex-key: A list or an object cannot be a key.\n",
    );
  });
});

test("colour is used only where asked for", async () => {
  const add = (report: Report) => {
    report.add("yaml-complex-key", { file: "a.yaml", pointer: "/a" }, {});
  };
  const plain = await told({ "a.yaml": "a: []" }, add);
  const colored = await told({ "a.yaml": "a: []" }, add, { color: true });
  expect(plain).not.toContain("\x1b");
  expect(colored).toContain("\x1b[31merror yaml-complex-key:\x1b[0m");
  expect(stripVTControlCharacters(colored)).toBe(plain);
});

test("the tally counts errors and warnings", () => {
  const error = diagnose("yaml-complex-key", undefined, {});
  const warning = diagnose("unknown-keyword", undefined, { keyword: "x" });
  const note = diagnose("request-body-required", undefined, {});
  expect(tally([error, warning, error, note])).toBe("2 errors and 1 warning");
  expect(tally([warning, warning])).toBe("2 warnings");
  expect(tally([note])).toBe("");
});
