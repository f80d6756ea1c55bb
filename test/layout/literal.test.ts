import { format } from "prettier";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { isBareName, objectKey, typeKey } from "../../generator/layout/key.ts";
import {
  numberLiteral,
  stringLiteral,
  templateText,
} from "../../generator/layout/literal.ts";
import { expectPrettier } from "./judge.ts";
import { Random } from "./random.ts";
import { nastyTexts } from "./random-text.ts";

describe("string literals", { timeout: 120_000 }, () => {
  test.each(nastyTexts.map((text) => [JSON.stringify(text), text]))(
    "%s means itself",
    (_, text) => {
      expect(valueOf(stringLiteral(text))).toBe(text);
      expect(valueOf(`\`${templateText(text)}\``)).toBe(text);
    },
  );

  test("mean themselves, on one line, whatever they are made of", () => {
    for (const text of randomTexts(1, 3_000)) {
      const literal = stringLiteral(text);
      expect(literal).not.toMatch(/[\n\r\u2028\u2029]/);
      expect(valueOf(literal)).toBe(text);
      expect(valueOf(`\`${templateText(text)}\``)).toBe(text);
    }
  });

  test("each character means itself", () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = `${String.fromCharCode(unit)}0`;
      const literal = stringLiteral(text);
      if (literal !== `"${text}"`) expect(valueOf(literal)).toBe(text);
    }
  });

  test("stay as Prettier leaves them, and are quoted as it would", async () => {
    const texts = [...nastyTexts, ...randomTexts(2, 1_000)];
    await expectPrettier(
      texts.map((text) => {
        const ours = stringLiteral(text);
        const inner = ours.slice(1, -1);
        const flat = ours.startsWith('"')
          ? `'${inner.replaceAll("'", "\\'")}'`
          : `"${inner.replaceAll('"', '\\"')}"`;
        return {
          flat: `x = ${text.includes("\\") ? ours : flat}`,
          ours: `x = ${ours};`,
        };
      }),
    );
  });

  test("show what is not seen", () => {
    expect(stringLiteral("a\u200db\u202ec\ufe0f\u{e0067}\u0000")).toBe(
      String.raw`"a\u200db\u202ec\ufe0f\u{e0067}\u0000"`,
    );
    expect(stringLiteral("👍🏽 #\u20e3")).toBe(String.raw`"👍\u{1f3fd} #\u20e3"`);
    expect(stringLiteral("日本語 é 😀")).toBe('"日本語 é 😀"');
  });
});

describe("number literals", { timeout: 120_000 }, () => {
  test.each([
    [0, "0"],
    [-0, "-0"],
    [-1.5, "-1.5"],
    [1e21, "1e21"],
    [1e-7, "1e-7"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    [Number.MAX_VALUE, "1.7976931348623157e308"],
  ])("%d is %s", async (value, text) => {
    expect(numberLiteral(value)).toBe(text);
    expect(Number(text)).toBe(value);
    expect(await format(`x = ${text}`, { parser: "typescript" })).toBe(
      `x = ${text};\n`,
    );
  });

  test.each([Infinity, NaN])("there is none for %d", (value) => {
    expect(() => numberLiteral(value)).toThrow("has no literal");
  });
});

describe("keys", { timeout: 120_000 }, () => {
  test("have quotes where Prettier leaves them, for every kind of character", async () => {
    const names: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      if (!isInsideBlock(unit)) names.push(character, `a${character}`);
    }
    const keys = names.map(typeKey);
    const text = `interface I {\n${keys.map((key) => `  ${key}: 1;`).join("\n")}\n}\n`;
    expect(await format(text, { parser: "typescript" })).toBe(text);
    const source = ts.createSourceFile("a.ts", text, ts.ScriptTarget.ES2022);
    const [declared] = source.statements as unknown as [
      ts.InterfaceDeclaration,
    ];
    expect(
      declared.members.map(({ name }) => (name as ts.Identifier).text),
    ).toEqual(names);
  });

  test.each([
    "a b",
    "1",
    "01",
    "1e3",
    "-1",
    "a-b",
    "",
    "#a",
    "𝒳",
    "a\u200d",
    "ⸯ",
  ])("%j is quoted", (name) => {
    expect(isBareName(name)).toBe(false);
  });

  test.each(["a", "$", "_1", "class", "new", "名前", "Größe"])(
    "%j is not quoted",
    (name) => {
      expect(isBareName(name)).toBe(true);
    },
  );

  test("no name sets a prototype", () => {
    const text = `x = { ${objectKey("__proto__")}: 1 };`;
    expect(text).toBe('x = { ["__proto__"]: 1 };');
  });
});

/** Deep inside the Han, Hangul, surrogate or private use blocks, where one is like the next. */
function isInsideBlock(unit: number): boolean {
  return [
    [0x3410, 0x4da0],
    [0x4e10, 0x9fc0],
    [0xac10, 0xd790],
    [0xd810, 0xf8f0],
  ].some(([first, last]) => first! < unit && unit < last!);
}

/** What a literal means, by TypeScript's parser. */
function valueOf(literal: string): string {
  const source = ts.createSourceFile(
    "a.ts",
    `x = ${literal};`,
    ts.ScriptTarget.ES2022,
  );
  expect(source.statements).toHaveLength(1);
  const [statement] = source.statements as unknown as [ts.ExpressionStatement];
  const { right } = statement.expression as ts.BinaryExpression;
  if (!ts.isStringLiteralLike(right))
    throw new Error(`Not a literal: ${literal}`);
  expect(right.end).toBe(source.text.length - 1);
  return right.text;
}

function randomTexts(seed: number, count: number): string[] {
  const random = new Random(seed);
  const characters = [
    ..."\"\"''``\\$ {}abn0u\n\r\t\0\u2028\u200d日é",
    "\ud83d",
    "\ude00",
    "😀",
    "${",
    "*/",
  ];
  return Array.from({ length: count }, () =>
    random.list(0, 10, () => random.pick(characters)).join(""),
  );
}
