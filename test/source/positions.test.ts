import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse as parseYamlText } from "yaml";
import type { Location } from "../../generator/source/place.ts";
import { parse } from "../../generator/source/parse.ts";
import type { SourceFile } from "../../generator/source/source-file.ts";
import { corpus, corpusFiles, hasCorpus } from "./corpus.ts";

/** `2:5 "text"`: where a location is, and what stands there. */
async function shown(
  text: string,
  place: { pointer: string; key?: true } | { offset: number; length: number },
): Promise<string> {
  const { source } = await parse("a.yaml", text);
  return shownIn(source, { file: "a.yaml", ...place } as Location);
}

function shownIn(source: SourceFile, location: Location): string {
  const { offset, length } = source.range(location)!;
  const { line, column } = source.position(offset);
  return `${line}:${column} ${source.text.slice(offset, offset + length)}`;
}

const yaml = `# comment
openapi: "3.0.3"
info: {title: 'It''s', "version": 1.0}
paths:
  /users/{id}:
    get:
      tags:
        - Users
        -   name: x
            in: pathh
      description: |

        Some text
        in lines
      empty:
      long: first
        second
200: number
`;

describe("YAML", () => {
  test.each([
    ["", '2:1 openapi: "3.0.3"'],
    ["/openapi", '2:10 "3.0.3"'],
    ["/info", "3:1 info"],
    ["/info/title", "3:15 'It''s'"],
    ["/info/version", "3:35 1.0"],
    ["/paths/~1users~1{id}", "5:3 /users/{id}"],
    ["/paths/~1users~1{id}/get/tags/0", "8:11 Users"],
    ["/paths/~1users~1{id}/get/tags/1", "9:13 name: x"],
    ["/paths/~1users~1{id}/get/tags/1/in", "10:17 pathh"],
    ["/paths/~1users~1{id}/get/description", "13:9 Some text"],
    ["/paths/~1users~1{id}/get/empty", "15:7 empty"],
    ["/paths/~1users~1{id}/get/long", "16:13 first\n        second"],
    ["/200", "18:6 number"],
  ])("%s is at %s", async (pointer, expected) => {
    expect(await shown(yaml, { pointer })).toBe(expected);
  });

  test("a key is found as such", async () => {
    const pointer = "/paths/~1users~1{id}/get/tags/1/in";
    expect(await shown(yaml, { pointer, key: true })).toBe("10:13 in");
  });

  test("what is not there is shown by what it would stand in", async () => {
    const pointer = "/paths/~1users~1{id}/get/responses/200";
    expect(await shown(yaml, { pointer })).toBe("6:5 get");
  });

  test("places lead through aliases and merge keys", async () => {
    const text =
      "base: &base\n  a: 1\n  b: &b [x, y]\nuse: *base\nmerged:\n  <<: *base\n  a: 2\nalso: {<<: [*base, {c: 3}]}\n";
    expect(await shown(text, { pointer: "/use" })).toBe("4:6 *base");
    expect(await shown(text, { pointer: "/use/b/1" })).toBe("3:13 y");
    expect(await shown(text, { pointer: "/merged/a" })).toBe("7:6 2");
    expect(await shown(text, { pointer: "/merged/b/0" })).toBe("3:10 x");
    expect(await shown(text, { pointer: "/also/c" })).toBe("8:24 3");
  });
});

const json = `{
  "openapi": "3.0.3",
  "a/b~c": [1, {"x": "\\"}"}, [], true],
  "esc\\u0061ped" : -1.5e3
}`;

describe("JSON", () => {
  test.each([
    ["", "1:1 {"],
    ["/openapi", '2:14 "3.0.3"'],
    ["/a~1b~0c", '3:3 "a/b~c"'],
    ["/a~1b~0c/0", "3:13 1"],
    ["/a~1b~0c/1", "3:16 {"],
    ["/a~1b~0c/1/x", '3:22 "\\"}"'],
    ["/a~1b~0c/2", "3:30 ["],
    ["/a~1b~0c/3", "3:34 true"],
    ["/escaped", "4:20 -1.5e3"],
    ["/openapi/nothing", '2:14 "3.0.3"'],
    ["/a~1b~0c/9", '3:3 "a/b~c"'],
  ])("%s is at %s", async (pointer, expected) => {
    expect(await shown(json, { pointer })).toBe(expected);
  });
});

describe("lines and columns", () => {
  test.each([
    ["LF", "a: 1\nb: 2\n"],
    ["CRLF", "a: 1\r\nb: 2\r\n"],
    ["CR", "a: 1\rb: 2\r"],
    ["CRLF and LF", "#\n\r\nb: 2\n"],
  ])("lines end with %s", async (_, text) => {
    const { source } = await parse("a.yaml", text);
    const { offset } = source.range({ file: "a.yaml", pointer: "/b" })!;
    const { line, column } = source.position(offset);
    expect(source.line(line)).toBe("b: 2");
    expect([line, column]).toEqual([text.startsWith("#") ? 3 : 2, 4]);
  });

  test("columns count UTF-16 code units, tabs as one", async () => {
    expect(await shown("{é: 1,\t日: 2, 😀: 3, z: 4}", { pointer: "/z" })).toBe(
      "1:24 4",
    );
  });
});

/** Every place of a value: pointers to all scalars under it. */
function* scalars(value: unknown, pointer = ""): Generator<[string, unknown]> {
  if (typeof value !== "object" || value === null) {
    yield [pointer, value];
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const token = key.replaceAll("~", "~0").replaceAll("/", "~1");
    yield* scalars(inner, `${pointer}/${token}`);
  }
}

describe.skipIf(!hasCorpus)("in the corpus", () => {
  const files = [
    "clerk/bapi-2026-05-12.yml",
    "docker-engine/swagger.yaml",
    "dub/openapi.yaml",
    "figma/openapi.yaml",
    "discord/openapi.json",
    "github/api.github.com.json",
  ];
  test.each(files)(
    "each value of %s is read again at its place",
    async (name) => {
      expect(corpusFiles(/\.(ya?ml|json)$/)).toContain(name);
      const { source, value } = await parse(
        name,
        readFileSync(join(corpus, name), "utf8"),
      );
      let count = 0;
      for (const [pointer, expected] of scalars(value)) {
        const { offset, length } = source.range({ file: name, pointer })!;
        const text = source.text.slice(offset, offset + length);
        const isBlock = typeof expected === "string" && expected.includes("\n");
        if (source.format === "json") {
          if (JSON.parse(text) !== expected) expect.fail(`${pointer}: ${text}`);
        } else if (text === "[]" || text === "{}" || text === "" || isBlock) {
          continue;
        } else if (expected !== null && !foldedStart(text, expected))
          expect.fail(`${pointer}: ${text}`);
        count++;
      }
      expect(count).toBeGreaterThan(1000);
    },
    60_000,
  );

  /** A folded scalar is shown by its first line. */
  function foldedStart(text: string, expected: unknown): boolean {
    const value: unknown = parseYamlText(`- ${text}`)[0];
    return (
      value === expected ||
      (typeof expected === "string" && expected.startsWith(text))
    );
  }
});
