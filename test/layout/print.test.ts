import { printer } from "prettier/doc";
import { util } from "prettier";
import { describe, expect, test } from "vitest";
import {
  align,
  conditionalGroup,
  type Doc,
  fill,
  group,
  hardline,
  ifBreak,
  indent,
  indentIfBreak,
  join,
  line,
  mustBreak,
  softline,
} from "../../generator/layout/doc.ts";
import { print } from "../../generator/layout/print.ts";
import { widthOf } from "../../generator/layout/width.ts";
import { Random } from "./random.ts";

describe("print", { timeout: 120_000 }, () => {
  test.each([1, 2, 3, 4])(
    "equals Prettier's printer on random documents, seed %i",
    (seed) => {
      const random = new Random(seed);
      for (let run = 0; run < 2_500; run++) {
        const doc = randomDoc(random);
        const printWidth = random.pick([10, 20, 40, 80]);
        const tabWidth = random.pick([2, 4]);
        expect(print(doc, { printWidth, tabWidth })).toBe(
          judge(doc, printWidth, tabWidth),
        );
      }
    },
  );

  test("trims blanks before a line break", () => {
    const doc = ["a \t ", hardline, indent([hardline, "  "]), hardline, "b"];
    expect(print(doc)).toBe("a\n\n\nb");
  });

  test("prints the same document again to the same text", () => {
    const doc = randomDoc(new Random(5));
    expect(print(doc)).toBe(print(doc));
  });

  test("takes deep and long documents", () => {
    let deep: Doc = "x";
    for (let depth = 0; depth < 1_000; depth++)
      deep = group([indent([softline, deep]), softline]);
    const long = join(
      hardline,
      Array.from({ length: 20_000 }, (_, index) => `line ${index}`),
    );
    expect(print(deep)).toBe("x");
    expect(print(long).split("\n")).toHaveLength(20_000);
  });

  test("a group knows that it must break as Prettier would find out", () => {
    const inner = group(["a", hardline]);
    expect(inner.break).toBe(true);
    expect(group(["b", indent(inner)]).break).toBe(true);
    expect(group([conditionalGroup([inner, "x"])]).break).toBe(false);
    expect(mustBreak(ifBreak("", inner))).toBe(true);
    expect(mustBreak([line, softline, group("a")])).toBe(false);
  });
});

describe("widthOf", { timeout: 120_000 }, () => {
  test("equals Prettier's for every character", () => {
    const wrong: string[] = [];
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
      const character = String.fromCodePoint(codePoint);
      if (widthOf(character) !== util.getStringWidth(character)) {
        wrong.push(codePoint.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });

  test("equals Prettier's for texts of characters that do not join", () => {
    const random = new Random(6);
    for (let run = 0; run < 5_000; run++) {
      const text = random.list(0, 12, () => random.pick(characters)).join("");
      expect(widthOf(text), text).toBe(util.getStringWidth(text));
    }
  });
});

const characters = [
  ..."az 09~#©™☝❤éñ日本語ｱ한글😀🇩🇪🈂🅰אבعرप",
  "e\u0301",
  "\u0000",
  "\u007f",
  "\ud800",
];
const words = [
  "",
  "a",
  "some",
  "longer_word",
  "a b",
  "日本",
  "e\u0301",
  "😀",
  "x ",
  "© ",
];

function judge(doc: Doc, printWidth: number, tabWidth: number): string {
  const options = { printWidth, tabWidth, useTabs: false };
  return printer.printDocToString(
    doc as Parameters<typeof printer.printDocToString>[0],
    options,
  ).formatted;
}

function randomDoc(random: Random): Doc {
  const ids: symbol[] = [];
  return make(1 + random.below(6));

  function make(depth: number): Doc {
    if (depth === 0)
      return random.pick([
        random.pick(words),
        random.pick(words),
        line,
        softline,
      ]);
    switch (random.below(12)) {
      case 0:
        return indent(make(depth - 1));
      case 1:
        return align(random.below(4), make(depth - 1));
      case 2:
        return random.chance(0.2) ? hardline : line;
      case 3: {
        const flat = make(depth - 1);
        return ifBreak(
          make(depth - 1),
          flat,
          random.chance(0.5) ? knownId() : undefined,
        );
      }
      case 4: {
        const id = knownId();
        return id ? indentIfBreak(make(depth - 1), id) : "";
      }
      case 5:
        return fill(
          join(
            random.pick([line, softline]),
            random.list(0, 6, () => make(depth - 1)),
          ),
        );
      case 6:
        return conditionalGroup([
          make(depth - 1),
          ...random.list(1, 2, () => make(depth - 1)),
        ]);
      case 7:
      case 8:
        return random.list(0, 4, () => make(depth - 1));
      default: {
        const contents = make(depth - 1);
        const id = random.chance(0.4) ? Symbol("id") : undefined;
        if (id) ids.push(id);
        return group(contents, {
          ...(id && { id }),
          break: random.chance(0.1),
        });
      }
    }
  }

  /** Some id: of a group that is printed before, after, or never. */
  function knownId(): symbol | undefined {
    return ids.length === 0 ? undefined : random.pick(ids);
  }
}
