import { describe, expect, test } from "vitest";
import { memory } from "../source/memory.ts";
import { applied } from "./applied.ts";

/** Applies actions, as YAML, to a document in YAML. */
async function act(document: string, actions: string, version = "1.1.0") {
  const info = "info: { title: Changes, version: '1' }";
  const overlay = `overlay: ${version}\n${info}\nactions:\n${actions}\n`;
  const files = { "spec.yaml": document, "overlay.yaml": overlay };
  return applied(memory(files), "spec.yaml", ["overlay.yaml"]);
}

describe("update", () => {
  test.for([
    ["adds members", "a: { b: 1 }", "{ c: 2 }", { b: 1, c: 2 }],
    ["replaces plain values", "a: { b: 1 }", "{ b: text }", { b: "text" }],
    ["replaces null", "a: { b: null }", "{ b: false }", { b: false }],
    [
      "goes deep",
      "a: { b: { c: 1 } }",
      "{ b: { d: 2 } }",
      { b: { c: 1, d: 2 } },
    ],
    ["concatenates arrays", "a: { b: [1] }", "{ b: [2] }", { b: [1, 2] }],
    ["appends to an array", "a: [1]", "{ b: 2 }", [1, { b: 2 }]],
    ["appends a plain value", "a: [1]", "2", [1, 2]],
    ["appends each item", "a: [1]", "[2, [3]]", [1, 2, [3]]],
    ["replaces the target itself", "a: 1", "2", 2],
    [
      "adds a key named __proto__",
      "a: {}",
      "{ __proto__: 1 }",
      JSON.parse('{"__proto__":1}'),
    ],
  ] as const)("%s", async ([, document, update, expected]) => {
    const action = `- target: $.a\n  update: ${update}`;
    const { value, said } = await act(document, action);
    expect(said).toBe("");
    expect(value).toStrictEqual({ a: expected });
  });

  test("changes every node that the target selects, one inside of another too", async () => {
    const { value } = await act(
      "a: { t: 1, b: { t: 1, c: [{ t: 1 }] } }\nd: { t: 2 }",
      "- target: $..[?@.t == 1]\n  update: { n: 0 }",
    );
    expect(value).toEqual({
      a: { t: 1, n: 0, b: { t: 1, n: 0, c: [{ t: 1, n: 0 }] } },
      d: { t: 2 },
    });
  });

  test("sees what the action before it did", async () => {
    const { value } = await act(
      "a: { b: [1] }",
      "- { target: $.a.b, remove: true }\n- { target: $.a, update: { b: [2] } }\n- { target: '$.a.b[0]', update: 3 }",
    );
    expect(value).toEqual({ a: { b: [3] } });
  });

  test("changes only the place that it names, not what an alias repeats", async () => {
    const { value, before } = await act(
      "a: &x { b: 1 }\nc: *x\nd: *x",
      "- target: $.c\n  update: { b: 2 }",
    );
    expect(value).toEqual({ a: { b: 1 }, c: { b: 2 }, d: { b: 1 } });
    expect(before).toEqual({ a: { b: 1 }, c: { b: 1 }, d: { b: 1 } });
  });

  test("keeps what the overlay wrote apart in each place", async () => {
    const { value } = await act(
      "a: {}\nb: {}",
      "- target: $.*\n  update: { c: { d: 1 } }\n- target: $.a.c\n  update: { d: 2 }",
    );
    expect(value).toEqual({ a: { c: { d: 2 } }, b: { c: { d: 1 } } });
  });
});

describe("remove", () => {
  test.for([
    ["members", "$.a.b", { a: { c: [1, { d: 2 }, 3], e: null } }],
    ["plain values", "$.a.e", { a: { b: 1, c: [1, { d: 2 }, 3] } }],
    ["several items", "$.a.c[0,2]", { a: { b: 1, c: [{ d: 2 }], e: null } }],
    ["what stands in what goes", "$.a..*", { a: {} }],
  ] as const)("takes away %s", async ([, target, expected]) => {
    const { value, said } = await act(
      "a: { b: 1, c: [1, { d: 2 }, 3], e: null }",
      `- target: ${target}\n  remove: true\n  update: { f: 1 }`,
    );
    expect(said).toBe("");
    expect(value).toStrictEqual(expected);
  });

  test("does nothing where it is false", async () => {
    const { value } = await act("a: 1", "- { target: $.a, remove: false }");
    expect(value).toEqual({ a: 1 });
  });
});

describe("copy", () => {
  test("merges a node into another", async () => {
    const { value } = await act(
      "a: { x: 1, y: { z: [1] } }\nb: { y: { z: [2] } }",
      "- { target: $.b, copy: $.a }",
    );
    expect(value).toEqual({
      a: { x: 1, y: { z: [1] } },
      b: { x: 1, y: { z: [2, 1] } },
    });
  });

  test("needs exactly one node to copy", async () => {
    const { said } = await act(
      "a: 1\nb: 2",
      "- { target: $.a, copy: $.* }\n- { target: $.a, copy: $.c }",
    );
    expect(said).toContain("$.* selects 2 nodes; only one can be copied");
    expect(said).toContain("$.c selects 0 nodes; only one can be copied");
  });
});

describe("origins", () => {
  test("are in the overlay for what it wrote, and stay for what it did not", async () => {
    const { origin, value } = await act(
      "a:\n  b: 1\n  c:\n    - x: 1\n    - x: 2\n    - 3\nd: {}",
      [
        "- target: $.a",
        "  update:",
        "    b: 2",
        "    e: { f: 1 }",
        "- { target: '$.a.c[0]', remove: true }",
        "- { target: $.a.c, update: [4] }",
        "- { target: $.d, copy: $.a }",
      ].join("\n"),
    );
    const changed = { b: 2, c: [{ x: 2 }, 3, 4], e: { f: 1 } };
    expect(value).toEqual({ a: changed, d: changed });
    for (const copy of ["a", "d"]) {
      expect(origin(`/${copy}/b`)).toBe("overlay.yaml:6:8");
      expect(origin(`/${copy}/e/f`)).toBe("overlay.yaml:7:13");
      expect(origin(`/${copy}/c/0/x`)).toBe("spec.yaml:5:10");
      expect(origin(`/${copy}/c/1`)).toBe("spec.yaml:6:7");
      expect(origin(`/${copy}/c/2`)).toBe("overlay.yaml:9:29");
    }
    expect(origin("/a/c")).toBe("spec.yaml:3:3");
    expect(origin("/d")).toBe("spec.yaml:7:1");
  });
});

describe("what cannot be done is told", () => {
  test.for([
    [
      "an object for an array",
      "- { target: $.a, update: [1] }",
      "an array, which cannot be merged with an object",
    ],
    [
      "a plain value for an object",
      "- { target: $, update: { a: 1 } }",
      "a plain value, which cannot be merged with an object",
    ],
    [
      "nodes of different kinds",
      '- { target: \'$["a","c"]\', update: {} }',
      "selects nodes of different kinds",
    ],
    [
      "the whole document",
      "- { target: $, remove: true }",
      "the whole document cannot be removed",
    ],
    [
      "a path that is none",
      "- { target: '$.a[', remove: true }",
      "This is no JSONPath: unclosed bracketed selection.",
    ],
    [
      "an empty path",
      "- { target: '', remove: true }",
      "This is no JSONPath: it is empty",
    ],
    [
      "a wrong path to copy",
      "- { target: $.x, copy: a }",
      "This is no JSONPath: expected '$', found 'a'",
    ],
    [
      "two ways at once",
      "- { target: $.a, copy: $.b, update: {} }",
      "exclude each other",
    ],
  ] as const)("%s", async ([, action, sentence]) => {
    const { value, said } = await act("a: { b: 1 }\nc: [1]\nd: 1", action);
    expect(value).toBeUndefined();
    expect(said.toLowerCase()).toContain(sentence.toLowerCase());
    expect(said).toMatch(/^overlay\.yaml:\d+:\d+ error/m);
  });

  test.for(["update: 2", "copy: $.b"])(
    "what Overlay 1.0 does not have yet: %s",
    async (change) => {
      const action = `- { target: $.a, ${change} }`;
      const { value, said } = await act("a: 1\nb: 2", action, "1.0.0");
      expect(value).toBeUndefined();
      expect(said).toMatch(/error overlay-(?:target-primitive|malformed)/);
    },
  );
});

test("overlays are applied in order", async () => {
  const overlay = (letter: string) =>
    `overlay: 1.0.0\ninfo: { title: x, version: "1" }\nactions: [{ target: $.a, update: ${letter} }]`;
  const files = {
    "spec.json": '{"a": ["a"]}',
    b: overlay("b"),
    c: overlay("c"),
  };
  const both = await applied(memory(files), "spec.json", ["b", "c"]);
  expect(both.value).toEqual({ a: ["a", "b", "c"] });
  const other = await applied(memory(files), "spec.json", ["c", "b"]);
  expect(other.value).toEqual({ a: ["a", "c", "b"] });
});
