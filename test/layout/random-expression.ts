import type {
  ExpressionSyntax,
  ParameterSyntax,
} from "../../generator/typescript/syntax.ts";
import type { Random } from "./random.ts";
import { propertyName, text, word } from "./random-text.ts";
import { randomType } from "./random-type.ts";
import { symbol } from "./syntax.ts";

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
