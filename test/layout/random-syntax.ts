import type {
  ExpressionSyntax,
  ParameterSyntax,
  PropertySyntax,
  TypeSyntax,
} from "../../generator/typescript/syntax.ts";
import type { Random } from "./random.ts";
import { symbol } from "./syntax.ts";

/** Texts that have broken generators before. */
export const nastyTexts: readonly string[] = [
  "",
  " ",
  'say "hi"',
  "it's",
  `"'`,
  `"it's"`,
  `''"`,
  "back\\slash",
  '\\"',
  "\\'",
  "trailing\\",
  "line\nbreak",
  "\r\n",
  "\t",
  "nul\0",
  "nul\x001",
  "\u2028\u2029",
  "\u007f\u0085\u00a0\u00ad\ufeff",
  "\u202eabc\u2066",
  "*/",
  "/* x */ // y",
  "</script>",
  "<!-- -->",
  "${x}",
  "$",
  "${",
  "`",
  "\\`\\${",
  "é",
  "日本語テキスト",
  "한국어",
  "שלום",
  "emoji 😀",
  "👍🏽 ❤️ 👨‍👩‍👧 #️⃣ 🇩🇪",
  "\ud83d",
  "\ude00x",
  "e\u0301",
  "ⸯ",
  "\u{e0067}",
];

const nastyNames: readonly string[] = [
  ...nastyTexts,
  "user-id",
  "1",
  "01",
  "1.5",
  "1e3",
  "-1",
  "$ref",
  "_",
  "#client",
  "__proto__",
  "constructor",
  "new",
  "get",
  "set",
  "static",
  "readonly",
  "default",
  "async",
  "名前",
  "Größe",
  "𝒳",
  "a b",
];

export function word(random: Random): string {
  const kind = random.below(10);
  if (kind === 0) return letters(random, 15 + random.below(10));
  if (kind === 1) return letters(random, 1 + random.below(76));
  const suffix = random.pick([
    "",
    "",
    "X",
    "Id",
    "LongerSuffix",
    "AnEvenLongerSuffixThatFillsLines",
  ]);
  return letters(random, 1 + random.below(14)) + suffix;
}

function letters(random: Random, length: number): string {
  const start = random.below(10);
  return "abcdefghijklmnopqrstuvwxyz".repeat(4).slice(start, start + length);
}

function text(random: Random): string {
  if (random.chance(0.2)) return random.pick(nastyTexts);
  return random
    .list(1, 6, () => word(random))
    .join(random.pick([" ", "_", "/"]));
}

export function propertyName(random: Random): string {
  return random.chance(0.1) ? random.pick(nastyNames) : word(random);
}

export function randomType(random: Random, depth: number): TypeSyntax {
  if (depth === 0 || random.chance(0.15)) return leafType(random);
  const inner = (): TypeSyntax => randomType(random, depth - 1);
  switch (random.below(12)) {
    case 0:
      return { kind: "array", items: inner(), readonly: random.chance(0.3) };
    case 1:
      return {
        kind: "tuple",
        items: random.list(0, 3, inner),
        rest: random.chance(0.3) ? inner() : undefined,
        readonly: random.chance(0.3),
      };
    case 2:
    case 3:
      return { kind: "object", members: properties(random, depth) };
    case 4:
    case 5:
    case 6:
      return { kind: "union", types: random.list(2, 5, inner) };
    case 7:
      return {
        kind: "union",
        types: [
          inner(),
          { kind: "keyword", name: random.pick(["null", "undefined"]) },
        ],
      };
    case 8:
      return { kind: "intersection", types: random.list(2, 4, inner) };
    case 9:
      return {
        kind: "local",
        name: "Record",
        arguments: [keyword("string"), inner()],
      };
    default: {
      const name = symbol(`T${word(random)}`);
      return {
        kind: "named",
        symbol: name,
        arguments: random.list(1, 3, inner),
      };
    }
  }
}

function leafType(random: Random): TypeSyntax {
  switch (random.below(6)) {
    case 0:
    case 1:
      return { kind: "named", symbol: symbol(`T${word(random)}`) };
    case 2:
      return {
        kind: "literal",
        value: random.pick([
          text(random),
          text(random),
          random.below(1000),
          -1.5,
          1e21,
          1e-7,
          true,
        ]),
      };
    case 3:
      return { kind: "valuesOf", name: `C${word(random)}` };
    default:
      return keyword(
        random.pick([
          "string",
          "number",
          "boolean",
          "unknown",
          "null",
          "undefined",
          "never",
        ]),
      );
  }
}

function keyword(name: (TypeSyntax & { kind: "keyword" })["name"]): TypeSyntax {
  return { kind: "keyword", name };
}

export function properties(random: Random, depth: number): PropertySyntax[] {
  return random.list(0, 4, () => ({
    name: propertyName(random),
    optional: random.chance(0.5),
    readonly: random.chance(0.2),
    type: randomType(random, depth - 1),
    comment: random.chance(0.1)
      ? { paragraphs: [`About ${word(random)}.`], tags: [] }
      : undefined,
  }));
}

export function parameters(random: Random, depth: number): ParameterSyntax[] {
  return random.list(0, 3, () => ({
    name: `p${word(random)}`,
    optional: random.chance(0.3),
    type: randomType(random, depth),
    ...(random.chance(0.2) && { default: randomExpression(random, 1) }),
  }));
}

export function randomExpression(
  random: Random,
  depth: number,
): ExpressionSyntax {
  if (depth === 0 || random.chance(0.1)) return leafExpression(random);
  const inner = (): ExpressionSyntax => randomExpression(random, depth - 1);
  switch (random.below(10)) {
    case 0:
    case 1:
      return {
        kind: "object",
        entries: random.list(0, 4, () => ({
          name: propertyName(random),
          value: inner(),
        })),
        expanded: random.chance(0.3),
      };
    case 2:
      return random.chance(0.3)
        ? table(random, inner)
        : { kind: "array", items: random.list(0, 4, inner) };
    case 3: {
      const body = inner();
      return body.kind === "thunk" ? body : { kind: "thunk", body };
    }
    case 4:
      return { kind: "array", items: random.list(1, 30, () => number(random)) };
    case 5:
      return {
        kind: "template",
        parts: random.list(1, 4, () =>
          random.chance(0.5) ? text(random) : path(random),
        ),
      };
    case 6:
      return path(random);
    default:
      return {
        kind: "call",
        callee: callee(random),
        arguments: random.list(0, 4, inner),
      };
  }
}

/** Arrays or objects of one to three members. */
function table(
  random: Random,
  inner: () => ExpressionSyntax,
): ExpressionSyntax {
  const arrays = random.chance(0.5);
  const row = (): ExpressionSyntax => {
    if (arrays) return { kind: "array", items: random.list(1, 3, inner) };
    const entries = random.list(1, 3, () => ({
      name: word(random),
      value: inner(),
    }));
    return { kind: "object", entries, expanded: false };
  };
  return { kind: "array", items: random.list(1, 4, row) };
}

function leafExpression(random: Random): ExpressionSyntax {
  switch (random.below(5)) {
    case 0:
      return { kind: "literal", value: text(random) };
    case 1:
      return random.pick<ExpressionSyntax>([
        number(random),
        { kind: "literal", value: true },
        { kind: "literal", value: null },
      ]);
    case 2:
      return { kind: "symbol", symbol: symbol(word(random)) };
    default:
      return path(random);
  }
}

function number(random: Random): ExpressionSyntax {
  return {
    kind: "literal",
    value: random.pick([
      0,
      -1,
      200,
      429,
      1.5,
      -2.25,
      1e21,
      100000,
      random.below(1000),
    ]),
  };
}

/** `params.userId`, `this.#client`, `params?.["user-id"]`, `shapeOf(x).name`. */
function path(random: Random): ExpressionSyntax {
  let result: ExpressionSyntax = callee(random);
  for (let length = random.below(3); length > 0; length--) {
    const name = random.chance(0.2)
      ? random.pick(["user-id", "1", "a b"])
      : word(random);
    result = random.chance(0.2)
      ? { kind: "index", object: result, name }
      : { kind: "member", object: result, name, optional: random.chance(0.1) };
  }
  return result;
}

function callee(random: Random): ExpressionSyntax {
  const name = random.pick([
    word(random),
    word(random),
    "this.#client",
    `${word(random)}.#${word(random)}`,
    "require",
    "params",
    "this",
    "config.name",
  ]);
  const local: ExpressionSyntax = { kind: "local", name };
  if (name === "require") return local;
  if (name === "this" || random.chance(0.2)) {
    return { kind: "member", object: local, name: word(random) };
  }
  if (name.includes(".") || random.chance(0.8)) return local;
  const args = random.list(0, 1, () => path(random));
  const object: ExpressionSyntax = {
    kind: "call",
    callee: local,
    arguments: args,
  };
  return { kind: "member", object, name: word(random) };
}

/** A type with arguments, of which some have arguments. */
export function genericType(random: Random): TypeSyntax {
  const argument = (): TypeSyntax => ({
    kind: "local",
    name: `A${word(random)}`,
    arguments: random.list(0, 1, () => leafType(random)),
  });
  return {
    kind: "local",
    name: `G${word(random)}`,
    arguments: random.list(1, 3, argument),
  };
}
