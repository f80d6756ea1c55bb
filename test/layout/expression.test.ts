import { describe, expect, test } from "vitest";
import { definitionDoc } from "../../generator/layout/definition.ts";
import {
  callArgumentsDoc,
  entriesDoc,
  entryDoc,
  expressionDoc,
} from "../../generator/layout/expression.ts";
import { layOut, marker } from "../../generator/layout/lines.ts";
import { patternHole } from "../../generator/layout/pattern.ts";
import { valueHole } from "../../generator/layout/value.ts";
import type {
  ExpressionSyntax,
  TypeSyntax,
} from "../../generator/typescript/syntax.ts";
import { expectPrettier, randomCases } from "./judge.ts";
import type { Random } from "./random.ts";
import { randomExpression } from "./random-expression.ts";
import { propertyName, word } from "./random-text.ts";
import { genericType, randomType } from "./random-type.ts";
import { flatEntries, flatExpression, flatType, scope } from "./syntax.ts";

const [hole, secondHole] = [marker(0), marker(1)];

describe("expressions equal Prettier's", { timeout: 120_000 }, () => {
  test.each([1, 2, 3])("as the result of a function, seed %i", async (seed) => {
    await expectPrettier(
      randomCases(seed, 300, (random) => {
        const expression = randomExpression(random, 1 + random.below(4));
        return {
          flat: `function f() {\n  return ${flatExpression(expression)};\n}`,
          ours: layOut(`function f() {\n  return ${hole};\n}`, [
            expressionDoc(expression, scope),
          ]),
        };
      }),
    );
  });

  test.each([4, 5, 6])("as entries of an object, seed %i", async (seed) => {
    await expectPrettier(
      randomCases(seed, 200, (random) => {
        const make = (): { name: string; value: ExpressionSyntax } => ({
          name: propertyName(random),
          value: randomExpression(random, 1 + random.below(3)),
        });
        const [entry, ...others] = random.list(2, 4, make) as [
          ReturnType<typeof make>,
        ];
        return {
          flat: `x = {\n${flatEntries([entry, ...others])}};`,
          ours: layOut(`x = {\n  ${hole},\n  ${secondHole}\n};`, [
            entryDoc(entry, scope),
            entriesDoc(others, scope),
          ]),
        };
      }),
    );
  });

  test("as values of a template's own keys", async () => {
    await expectPrettier(
      randomCases(7, 200, (random) => {
        const value = randomExpression(random, 1 + random.below(3));
        const key = random.pick([
          "id",
          "path",
          "query",
          "a".repeat(60),
          `"${"-".repeat(30)}"`,
        ]);
        return {
          flat: `{\nx = {\n${key}: ${flatExpression(value)}, last: 1};\n}`,
          ours: layOut(
            `{\n  x = {\n    ${key}: ${hole},\n    last: 1,\n  };\n}`,
            [valueHole(value, scope)],
          ),
        };
      }),
    );
  });

  test.each([
    ["const name = ", ""],
    ["export const anOtherNameThatIsQuiteLongForAName = ", ""],
    ["this.data = ", ""],
    ["class A { override readonly name = ", " }"],
    ["class A { readonly aNameThatIsQuiteLongForTheNameOfAProperty = ", " }"],
  ])("as the value of %s", async (start, end) => {
    await expectPrettier(
      randomCases(8, 200, (random) => {
        const value = randomExpression(random, 1 + random.below(3));
        const [opening, left] = start.startsWith("class A { ")
          ? ["class A {\n  ", start.slice("class A { ".length)]
          : ["", start];
        const closing = end === "" ? "" : "\n}";
        return {
          flat: `${start}${flatExpression(value)};${end}`,
          ours: layOut(`${opening}${left}${hole};${closing}`, [
            valueHole(value, scope),
          ]),
        };
      }),
    );
  });

  test.each([
    `enum A {\n  key = ${hole},\n}`,
    `switch (x) {\n  case ${hole}:\n}`,
    `type T = {\n  aMember: ${hole};\n};`,
    `f(\n  ${hole},\n);`,
  ])("as text where %j does nothing with them", async (template) => {
    const value = { kind: "literal", value: "a".repeat(90) } as const;
    const ours = layOut(template, [valueHole(value, scope)]);
    expect(ours).toBe(template.replace(hole, `"${value.value}"`));
    await expectPrettier([{ ours, flat: ours }]);
  });

  test("as the value of a constant with a type", async () => {
    await expectPrettier(
      randomCases(9, 200, (random) => {
        const type = random.chance(0.6)
          ? genericType(random)
          : randomType(random, random.below(3));
        const value = valueFor(type, random);
        const start = `export const ${word(random)}${word(random)}`;
        return {
          flat: `${start}: ${flatType(type)} = ${flatExpression(value)};`,
          ours: layOut(`${start}${hole};`, [definitionDoc(type, value, scope)]),
        };
      }),
    );
  });

  test("that take an object apart", async () => {
    await expectPrettier(
      randomCases(11, 200, (random) => {
        const names = random.list(1, 6, () => word(random) + word(random));
        const rest = random.chance(0.5) ? word(random) : undefined;
        const value = random.pick(["options", word(random)]);
        const all = rest === undefined ? names : [...names, `...${rest}`];
        return {
          flat: `const {${all.join(",")}} = ${value};`,
          ours: layOut(`const ${hole} = ${value};`, [patternHole(names, rest)]),
        };
      }),
    );
  });

  test("as arguments of a template's own call", async () => {
    await expectPrettier(
      randomCases(10, 200, (random) => {
        const args = random.list(0, 4, () =>
          randomExpression(random, random.below(3)),
        );
        const name = word(random);
        return {
          flat: `function f() {\n  return ${name}(${args.map(flatExpression).join(",")});\n}`,
          ours: layOut(`function f() {\n  return ${name}(${hole});\n}`, [
            callArgumentsDoc(args, scope),
          ]),
        };
      }),
    );
  });
});

/** Functions are refused where the type is generic. */
function valueFor(type: TypeSyntax, random: Random): ExpressionSyntax {
  const value = randomExpression(random, 1 + random.below(2));
  const generic =
    (type.kind === "named" || type.kind === "local") &&
    type.arguments !== undefined;
  return value.kind === "thunk" && generic ? value.body : value;
}
