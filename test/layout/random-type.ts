import type {
  PropertySyntax,
  TypeSyntax,
} from "../../generator/typescript/syntax.ts";
import type { Random } from "./random.ts";
import { propertyName, text, word } from "./random-text.ts";
import { symbol } from "./syntax.ts";

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
        ...(random.chance(0.3) ? { required: random.below(3) } : {}),
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
