import { describe, expect, test } from "vitest";
import { parse } from "../../generator/source/parse.ts";
import { toldOf } from "./told.ts";

const told = (file: string, text: string) => toldOf(file, { [file]: text });

describe("the text decides what it is", () => {
  test.each([
    ["a.yaml", '{"a": 1}', "json"],
    ["a.yaml", "\n [1]", "json"],
    ["a.yaml", "{a: 1}", "yaml"],
    ["a.yaml", "{\n  # comment\n  a: 1,\n}", "yaml"],
    ["a.json", '{"a": 1}', "json"],
    ["a.json", "a: 1", "yaml"],
    ["openapi", '{"a": 1}', "json"],
    ["openapi", "a: 1", "yaml"],
  ])("%s with %j is %s", async (file, text, format) => {
    const { source, diagnostics } = await parse(file, text);
    expect([source.format, diagnostics]).toEqual([format, []]);
  });

  test("but the name decides whose errors are told", async () => {
    expect(await told("a.json", '{"a": 1,}')).toBe(
      `a.json:1:9 error json-syntax: The JSON is broken here: the comma before it is one too many.
  1 | {"a": 1,}
    |         ^
`,
    );
    expect(await told("openapi", '{"a": 1,}')).toContain("json-syntax");
    expect(await told("a.json", "// note\n{}")).toContain(
      "JSON has no comments",
    );
    expect(await told("a.yaml", "{a: 1")).toContain("yaml-syntax");
  });
});

test("a page that was saved in place of a document is called by its name", async () => {
  const html = "<!DOCTYPE html>\n<html><body>Log in</body></html>\n";
  expect(await told("a.json", html)).toBe(
    `a.json:1:1 error not-openapi: This is an HTML page, not an OpenAPI document.
  1 | <!DOCTYPE html>
    | ^
  hint: an OpenAPI document starts with openapi: "3.1.0", or swagger: "2.0"
`,
  );
  expect(await told("a.yaml", '<?xml version="1.0"?>\n<x/>')).toContain("XML");
});

test("all syntax errors of a YAML file are told, one a line", async () => {
  const text = `openapi: 3.0.3
info:
  title: Shop: the API
  description: @internal
paths:
  /a:
    get
    put: {}
  /b:
\t  get: {}
components: "open
`;
  expect(await told("spec/shop.yaml", text)).toBe(
    `spec/shop.yaml:3:10 error yaml-syntax: The YAML is broken here: a value with ": " in it needs quotes.
  3 |   title: Shop: the API
    |          ^
spec/shop.yaml:4:16 error yaml-syntax: The YAML is broken here: a value that starts with @ needs quotes.
  4 |   description: @internal
    |                ^
spec/shop.yaml:7:5 error yaml-syntax: The YAML is broken here: a colon is missing after this key.
  7 |     get
    |     ^^^
spec/shop.yaml:10:1 error yaml-syntax: The YAML is broken here: tabs cannot indent.
  10 |     get: {}
     | ^^^^
spec/shop.yaml:11:17 error yaml-syntax: The YAML is broken here: the closing quote is missing.
  11 | components: "open
     |                 ^
`,
  );
});

test("what follows from a fault in the same line is not told", async () => {
  expect(await told("a.yaml", "- a\nb: 1\n")).toBe(
    `a.yaml:2:1 error yaml-syntax: The YAML is broken here: unexpected scalar at node end.
  2 | b: 1
    | ^
`,
  );
});

test("a fault that only one parser sees is told, too", async () => {
  expect(await told("a.yaml", "a: {\n  b: 1 # here\n}\n")).toBe(
    `a.yaml:3:1 error yaml-syntax: The YAML is broken here: this needs a deeper indent than the key that it belongs to.
  3 | }
    | ^
`,
  );
});

test("all other errors of a YAML file are told, too", async () => {
  const text = `a: &one 1
b: *two
a: !!int x
? [c]
: 1
d: {<<: 1}
`;
  expect(await told("a.yaml", text)).toBe(
    `a.yaml:2:4 error yaml-unknown-alias: Nothing is anchored as &two above.
  2 | b: *two
    |    ^^^^
a.yaml:3:1 error duplicate-key: The key a stands here for the second time.
  3 | a: !!int x
    | ^
  note: the first one  a.yaml:1:1
a.yaml:3:4 error yaml-tag-mismatch: x is not what the tag !!int says.
  3 | a: !!int x
    |    ^^^^^
a.yaml:4:3 error yaml-complex-key: A list or an object cannot be a key.
  4 | ? [c]
    |   ^^^
a.yaml:6:5 error yaml-merge-type: Only an object, or a list of objects, can be merged by "<<".
  6 | d: {<<: 1}
    |     ^^
`,
  );
});

test("a second document in a file is refused where it starts", async () => {
  expect(await told("a.yaml", "---\na: 1\n---\nb: 2\n")).toBe(
    `a.yaml:3:1 error yaml-many-documents: A second YAML document starts here; a file holds one.
  3 | ---
    | ^^^
  hint: remove the line "---", or move what follows to a file of its own
`,
  );
  expect(await told("a.yaml", "---\na: 1\n...\n")).toBe("");
});

test("of keys that JSON has twice the last counts, with a warning", async () => {
  const text = '{\n  "a": {"b": 1, "c": "\\"d\\":", "b": 2},\n  "b": 3\n}';
  expect(await told("a.json", text)).toBe(
    `a.json:2:32 warning duplicate-json-key: The key b stands here again; the last one counts, as always in JSON.
  2 |   "a": {"b": 1, "c": "\\"d\\":", "b": 2},
    |                                ^^^
  note: the first one  a.json:2:9
`,
  );
  const { value, source } = await parse("a.json", text);
  expect(value).toEqual({ a: { b: 2, c: '"d":' }, b: 3 });
  const range = source.range({ file: "a.json", pointer: "/a/b" })!;
  expect(text.slice(range.offset, range.offset + range.length)).toBe("2");
});

describe("nesting without end is refused", () => {
  test.each([
    ["a.json", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["a.yaml", `${"{a: ".repeat(10_000)}${"}".repeat(10_000)}`],
    ["a.yaml", "- ".repeat(10_000)],
  ])("%s", async (file, text) => {
    expect(await told(file, text)).toContain("nested-too-deeply");
  });
});
