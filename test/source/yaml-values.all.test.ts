import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { parseAllDocuments, parseDocument } from "yaml";
import { parse } from "../../generator/source/parse.ts";
import { corpus, corpusFiles, hasCorpus } from "./corpus.ts";
import { join } from "node:path";

/** What an independent parser makes of a text: YAML 1.2 core, merge keys, keys as written. */
function byYaml(text: string): { value: unknown; errors: string[] } {
  const document = parseDocument(text, {
    schema: "core",
    merge: true,
    stringKeys: true,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  return {
    errors: document.errors.map(({ message }) => message),
    value: document.errors.length === 0 ? document.toJS() : undefined,
  };
}

async function byUs(text: string) {
  const { value, diagnostics } = await parse("a.yaml", text);
  return { value, codes: diagnostics.map(({ code }) => code) };
}

describe("scalars mean what YAML 1.2 core says", () => {
  test.each([
    ["0o17", 15],
    ["017", 17],
    ["0x1F", 31],
    ["0X1F", "0X1F"],
    ["0b101", "0b101"],
    ["-0x1F", "-0x1F"],
    ["1e3", 1000],
    ["1E+3", 1000],
    ["-1.5e-3", -0.0015],
    ["1.", 1],
    [".5", 0.5],
    ["+.5", 0.5],
    [".", "."],
    ["+", "+"],
    ["1e", "1e"],
    ["1_000", "1_000"],
    ["1:30", "1:30"],
    ["190:20:30", "190:20:30"],
    ["12345678901234567890", Number("12345678901234567890")],
    ["1e999", Infinity],
    ["-0", -0],
    [".inf", Infinity],
    ["-.INF", -Infinity],
    ["+.Inf", Infinity],
    [".iNF", ".iNF"],
    [".nan", NaN],
    [".NaN", NaN],
    ["yes", "yes"],
    ["No", "No"],
    ["on", "on"],
    ["y", "y"],
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["tRUE", "tRUE"],
    ["False", false],
    ["~", null],
    ["null", null],
    ["Null", null],
    ["nULL", "nULL"],
    ["", null],
    ["2001-12-14", "2001-12-14"],
    ["2001-12-14t21:59:43.10-05:00", "2001-12-14t21:59:43.10-05:00"],
    ["3.0.3", "3.0.3"],
    ["=", "="],
    ["<<", "<<"],
    ["'017'", "017"],
    ['"\\u00e9\\x41\\n"', "éA\n"],
    ["!!str 017", "017"],
    ["!!int '5'", 5],
    ["! 12", "12"],
    ["!!null ''", null],
    ["!!bool 'true'", true],
  ])("%s", async (written, value) => {
    const text = `value: ${written}\n`;
    expect(await byUs(text)).toEqual({ value: { value }, codes: [] });
    expect(byYaml(text)).toEqual({ value: { value }, errors: [] });
  });
});

describe("keys are the text as written", () => {
  test.each([
    ["200: ok", { "200": "ok" }],
    ["1.0: a\n1.10: b", { "1.0": "a", "1.10": "b" }],
    ["0x10: a\n16: b", { "0x10": "a", "16": "b" }],
    ["true: a\nTrue: b", { true: "a", True: "b" }],
    ["null: a\n~: b", { null: "a", "~": "b" }],
    ["'quoted': a\n\"also\": b", { quoted: "a", also: "b" }],
    ["? explicit\n: a", { explicit: "a" }],
    [": a", { "": "a" }],
    ["2001-12-14: a", { "2001-12-14": "a" }],
    ["{a, b: , 'c': 1}", { a: null, b: null, c: 1 }],
    ["/a b/{c}: x", { "/a b/{c}": "x" }],
    ["&k key: 1\nb: *k", { key: 1, b: "key" }],
  ])("%s", async (text, value) => {
    expect(await byUs(text)).toEqual({ value, codes: [] });
    expect(byYaml(text)).toEqual({ value, errors: [] });
  });

  test("also through an alias", async () => {
    const { value } = await byUs("a: &k 1.0\n*k : 1");
    expect(value).toEqual({ a: 1, "1.0": 1 });
  });

  test("and none of them reaches the prototype", async () => {
    const { value } = await parse("a.yaml", "__proto__: {polluted: true}\n");
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe("merge keys", () => {
  test.each([
    ["a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3", { x: 1, y: 3 }],
    ["a: &a {x: 1, y: 2}\nb:\n  y: 3\n  <<: *a", { y: 3, x: 1 }],
    ["a: &a {x: 1}\nc: &c {x: 2, z: 3}\nb:\n  <<: [*a, *c]", { x: 1, z: 3 }],
    ["b:\n  <<: {x: 1}", { x: 1 }],
    ["b:\n  '<<': {x: 1}", { "<<": { x: 1 } }],
  ])("%s", async (text, b) => {
    expect(await byUs(text)).toMatchObject({ value: { b }, codes: [] });
    expect(byYaml(text)).toMatchObject({ value: { b }, errors: [] });
    const keys = Object.keys((await byUs(text)).value!["b" as never]);
    expect(keys).toEqual(Object.keys(b));
  });
});

describe("what both refuse", () => {
  test.each([
    ["a: 1\na: 2", "duplicate-key"],
    ["200: 1\n'200': 2", "duplicate-key"],
    ["a: *nope", "yaml-unknown-alias"],
    ["a: 1\n---\nb: 2", "yaml-many-documents"],
    ["? [a, b]\n: 1", "yaml-complex-key"],
    ["a:\n\tb: 1", "yaml-syntax"],
    ["a: b: c", "yaml-syntax"],
    ["a: [1, 2", "yaml-syntax"],
    ['a: "x', "yaml-syntax"],
    ["a: `x`", "yaml-syntax"],
    ["b:\n  <<: 1", "yaml-merge-type"],
  ])("%s", async (text, code) => {
    const { value, codes } = await byUs(text);
    expect(codes).toContain(code);
    expect(value).toBeUndefined();
    expect(refusedByYaml(text)).toBe(true);
  });
});

/** It finds some of these errors only when it makes a value, and calls a merge of a scalar so. */
function refusedByYaml(text: string): boolean {
  try {
    return byYaml(text).errors.length > 0 || parseAllDocuments(text).length > 1;
  } catch {
    return true;
  }
}

test.each([
  ["a: !Sub '${x}'", { a: "${x}" }],
  ["a: !foo 12", { a: "12" }],
  ["a: !!binary aGk=", { a: "aGk=" }],
  ["a: !!timestamp 2001-12-14", { a: "2001-12-14" }],
  ["a: !foo [1]", { a: [1] }],
  ["a: !!set {b}", { a: { b: null } }],
])("%s: the tag is ignored with a warning", async (text, value) => {
  expect(await byUs(text)).toEqual({ value, codes: ["yaml-unknown-tag"] });
  expect(byYaml(text).value).toEqual(value);
});

test("a closing bracket may stand below its key, as most parsers allow", async () => {
  const text = "a: {\n  b: [\n    x\n  ]\n}\nc: 1 # ]\nd: |\n  {\n  }\n";
  const value = { a: { b: ["x"] }, c: 1, d: "{\n}\n" };
  expect(await byUs(text)).toEqual({ value, codes: [] });
  expect(byYaml(text)).toEqual({ value, errors: [] });
});

describe("aliases", () => {
  test("may not multiply without bounds", async () => {
    const levels = Array.from({ length: 12 }, (_, level) =>
      level === 0
        ? "l0: &l0 [x, x, x, x, x, x, x, x, x, x]"
        : `l${level}: &l${level} [${Array.from({ length: 10 }, () => `*l${level - 1}`).join(", ")}]`,
    );
    const { value, codes } = await byUs(levels.join("\n"));
    expect(codes).toEqual(["yaml-alias-expansion"]);
    expect(value).toBeUndefined();
  });

  test("may not repeat what they stand in", async () => {
    expect((await byUs("a: &a\n  b: *a")).codes).toEqual(["yaml-alias-cycle"]);
  });

  test("repeat the latest anchor of their name", async () => {
    const text = "a: &x 1\nb: *x\nc: &x 2\nd: *x";
    expect((await byUs(text)).value).toEqual({ a: 1, b: 1, c: 2, d: 2 });
    expect(byYaml(text).value).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });
});

describe.skipIf(!hasCorpus)("the corpus", () => {
  test("every YAML file has the value that `yaml` gives it", async () => {
    const files = corpusFiles(/\.ya?ml$/);
    const different: string[] = [];
    for (const file of files) {
      const text = readFileSync(join(corpus, file), "utf8");
      const theirs = byYaml(text);
      const { value, diagnostics } = await parse(file, text);
      const same =
        theirs.errors.length > 0
          ? diagnostics.some(({ severity }) => severity === "error")
          : isDeepStrictEqual(value, theirs.value);
      if (!same) different.push(file);
    }
    expect(different).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  }, 600_000);
});
