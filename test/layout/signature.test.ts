import { describe, expect, test } from "vitest";
import { layOut, marker } from "../../generator/layout/lines.ts";
import { guardDoc, signatureDoc } from "../../generator/layout/signature.ts";
import type {
  ParameterSyntax,
  PropertySyntax,
  TypeSyntax,
} from "../../generator/typescript/syntax.ts";
import { expectPrettier, randomCases } from "./judge.ts";
import { parameters } from "./random-expression.ts";
import { word } from "./random-text.ts";
import { randomType } from "./random-type.ts";
import { flatParameters, flatType, scope } from "./syntax.ts";

const hole = marker(0);

describe("signatures equal Prettier's", { timeout: 120_000 }, () => {
  test.each([1, 2, 3])("of functions, seed %i", async (seed) => {
    await expectPrettier(
      randomCases(seed, 250, (random) => {
        const list = parameters(random, random.below(3));
        const returns = randomType(random, random.below(4));
        const start = `export function ${word(random)}${word(random)}`;
        const ours = layOut(`${start}${hole} {}`, [
          signatureDoc(list, returns, scope),
        ]);
        const flat = `${start}(${flatParameters(list)}): ${flatType(returns)} {}`;
        return { ours, flat: isSettled(list, returns) ? flat : ours };
      }),
    );
  });

  test("of methods and constructors", async () => {
    await expectPrettier(
      randomCases(4, 200, (random) => {
        const list = parameters(random, random.below(3));
        const more = parameters(random, random.below(2));
        const returns = randomType(random, random.below(3));
        const name = word(random);
        const ours = layOut(
          `class A {\n  constructor${hole} {}\n\n  ${name}${marker(1)} {}\n}`,
          [
            signatureDoc(more, undefined, scope),
            signatureDoc(list, returns, scope),
          ],
        );
        const method = `${name}(${flatParameters(list)}): ${flatType(returns)} {}`;
        const flat = `class A {\nconstructor(${flatParameters(more)}) {}\n\n${method} }`;
        return { ours, flat: isSettled(list, returns) ? flat : ours };
      }),
    );
  });

  test("with a comment inside the only parameter, and an object inside the result", async () => {
    const member = (length: number, text?: string): PropertySyntax => ({
      name: "n".repeat(length),
      optional: false,
      type: { kind: "keyword", name: "string" },
      comment:
        text === undefined ? undefined : { paragraphs: [text], tags: [] },
    });
    const inner: TypeSyntax = { kind: "object", members: [member(9, "Text.")] };
    const type: TypeSyntax = {
      kind: "local",
      name: "Partial",
      arguments: [inner],
    };
    const items: TypeSyntax = {
      kind: "object",
      members: [member(40), member(41)],
    };
    const returns: TypeSyntax = { kind: "array", items };
    const ours = layOut(`function f${hole} {}`, [
      signatureDoc([{ name: "p", optional: false, type }], returns, scope),
    ]);
    expect(ours).toContain("p: Partial<{\n");
    await expectPrettier([{ ours, flat: ours }]);
  });

  test("of type guards", async () => {
    await expectPrettier(
      randomCases(5, 200, (random) => {
        const name = `is${word(random)}${word(random)}`;
        const type = { kind: "local", name: `T${word(random)}` } as const;
        return {
          flat: `function ${name}(value: unknown): value is ${type.name} {}`,
          ours: layOut(`function ${name}${hole} {}`, [
            guardDoc("value", type, scope),
          ]),
        };
      }),
    );
  });
});

/**
 * Prettier lays out a function of one parameter anew each time if an object type inside its result breaks.
 * There, what counts is that it leaves ours as it is.
 */
function isSettled(
  list: readonly ParameterSyntax[],
  returns: TypeSyntax,
): boolean {
  return (
    list.length !== 1 ||
    returns.kind === "object" ||
    !flatType(returns).includes("{")
  );
}
