import { describe, expect, test } from "vitest";
import { expressionDoc } from "../../generator/layout/expression.ts";
import { layOut, marker } from "../../generator/layout/lines.ts";
import { valueHole } from "../../generator/layout/value.ts";
import type { ExpressionSyntax } from "../../generator/typescript/syntax.ts";
import { expectPrettier } from "./judge.ts";
import { flatExpression, scope } from "./syntax.ts";

const hole = marker(0);

describe("expressions equal Prettier's", { timeout: 120_000 }, () => {
  test("where one column more makes a difference", async () => {
    const local = (length: number): ExpressionSyntax => ({
      kind: "local",
      name: "x".repeat(length),
    });
    const text = (length: number): ExpressionSyntax => ({
      kind: "literal",
      value: "x".repeat(length),
    });
    const call = (...args: ExpressionSyntax[]): ExpressionSyntax => ({
      kind: "call",
      callee: { kind: "local", name: "call" },
      arguments: args,
    });
    const callOf = (length: number): ExpressionSyntax => ({
      kind: "call",
      callee: local(length),
      arguments: [],
    });
    const memberOf = (
      object: ExpressionSyntax,
      length: number,
    ): ExpressionSyntax => ({
      kind: "member",
      object,
      name: "x".repeat(length),
    });
    const rows = (length: number): ExpressionSyntax => ({
      kind: "array",
      items: [1, length].map(() => ({
        kind: "array",
        items: Array.from({ length: Math.min(length - 15, 3) }, () => local(1)),
      })),
    });
    const cases = [15, 16, 17, 18, 19, 20, 21, 22, 23, 71, 75].flatMap(
      (length) =>
        [
          call(local(length)),
          call(text(length)),
          call(callOf(length)),
          memberOf(call(), length),
          memberOf(call(local(1)), length),
          memberOf(local(length), length),
          rows(length),
        ].flatMap((value) =>
          [1, 4, 5, 50, 60, 65].map((width) => ({
            value,
            name: "n".repeat(width),
          })),
        ),
    );
    await expectPrettier(
      cases.map(({ value, name }) => ({
        flat: `x = {\n${name}: ${flatExpression(value)}};`,
        ours: layOut(`x = {\n  ${name}: ${hole},\n};`, [
          valueHole(value, scope),
        ]),
      })),
    );
    await expectPrettier(
      cases.map(({ value, name }) => ({
        flat: `const ${name} = ${flatExpression(value)};`,
        ours: layOut(`const ${name} = ${hole};`, [valueHole(value, scope)]),
      })),
    );
  });
});

describe(
  "expressions that have no layout here are refused",
  { timeout: 120_000 },
  () => {
    const local = (name: string): ExpressionSyntax => ({ kind: "local", name });
    const call = (
      callee: ExpressionSyntax,
      ...args: ExpressionSyntax[]
    ): ExpressionSyntax => ({
      kind: "call",
      callee,
      arguments: args,
    });
    const member = (object: ExpressionSyntax): ExpressionSyntax => ({
      kind: "member",
      object,
      name: "name",
    });
    const thunk: ExpressionSyntax = { kind: "thunk", body: local("x") };
    const object: ExpressionSyntax = {
      kind: "object",
      entries: [{ name: "a", value: local("b") }],
      expanded: true,
    };
    const text: ExpressionSyntax = { kind: "literal", value: "text" };

    test.each<[string, ExpressionSyntax]>([
      [
        "a method of what a method returns",
        call(member(call(member(local("a"))))),
      ],
      ["a call of what a call returns", call(call(local("a")))],
      ["a member of a literal", member(text)],
      ["a member of an object", member(object)],
      ["a call of a function in place", call(thunk)],
      ["a function in a function", { kind: "thunk", body: thunk }],
      [
        "lines in a template's hole",
        { kind: "template", parts: ["a", object] },
      ],
      ["what looks like a test", call(local("test"), text, thunk)],
      [
        "what looks like GraphQL",
        call(local("graphql"), { kind: "template", parts: [thunk] }),
      ],
    ])("%s", (_, expression) => {
      expect(() => expressionDoc(expression, scope)).toThrow(
        /^No layout is known for/,
      );
    });
  },
);
