import { expect, test } from "vitest";
import { Random } from "../layout/random.ts";
import { name } from "./api-builder.ts";
import { faultsOf } from "./judge.ts";
import { colliding, randomApi, type Vocabulary } from "./random-api.ts";

const odd: readonly string[] = [
  "",
  " ",
  "_",
  "__",
  "$",
  "🚀",
  "👍🏽",
  "👨‍👩‍👧",
  "שלום עולם",
  "\u202eevil",
  "مرحبا",
  "用户",
  "ﬁle",
  "file",
  "ﾊﾝｶｸ",
  "e\u0301",
  "\u00e9",
  "\u0301",
  "ß",
  "SS",
  "ŉ",
  "ǆ",
  "İ",
  "ⅷ",
  "²",
  "٣",
  "\u{1d400}",
  "\u2e2f",
  "\u3164",
  "\ud800",
  "\udfff",
  "a\u0000b",
  "a\nb",
  "*/ evil()",
  "${evil}",
  "`",
  "'; evil() //",
  "../../etc/passwd",
  "..",
  "CON",
  "nul",
  "com1",
  "index",
  "INDEX",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "then",
  "1",
  "01",
  "1.0",
  "-1",
  "+1",
  "NaN",
  "Infinity",
  "undefined",
  "null",
  "any",
  "class",
  "await",
  "yield",
  "let",
  "enum",
  "eval",
  "arguments",
  "string",
  "Promise",
  "x".repeat(300),
  "X".repeat(300),
  "字".repeat(300),
  "🚀".repeat(300),
  "a_".repeat(150),
];

function randomText(random: Random): string {
  const characters = random.list(0, 6, () =>
    String.fromCodePoint(
      random.pick([
        random.below(0x80),
        random.below(0x3000),
        random.below(0x10ffff),
      ]),
    ),
  );
  return characters.join("");
}

function oddVocabulary(random: Random): Vocabulary {
  const words = random.list(10, 30, () =>
    random.chance(0.5) ? random.pick(odd) : randomText(random),
  );
  const unique = [...new Set(words)];
  return {
    schemas: unique,
    members: unique,
    values: [...new Set([...unique, ...colliding.values])],
    operations: unique,
    tags: unique,
  };
}

test.each(["camelCase", "preserve"] as const)(
  "names are distinct and can be declared, whatever the document says (%s)",
  (naming) => {
    for (let seed = 0; seed < 30; seed++) {
      const random = new Random(seed);
      const shop = randomApi(
        random,
        random.chance(0.3) ? colliding : oddVocabulary(random),
      );
      const { names, pins } = name(shop, { naming });
      expect(faultsOf(names)).toEqual([]);
      expect(name(shop, { naming, pins }).names).toEqual(names);
    }
  },
);

test("no odd text breaks a single name", () => {
  for (const text of odd) {
    const vocabulary = {
      schemas: [text],
      members: [text],
      values: [text],
      operations: [text],
      tags: [text],
    };
    for (let seed = 0; seed < 3; seed++) {
      expect(
        faultsOf(name(randomApi(new Random(seed), vocabulary)).names),
      ).toEqual([]);
    }
  }
});
