import { describe, expect, test } from "vitest";
import { exportsDoc, importsDoc } from "../../generator/layout/imports.ts";
import type {
  ImportedName,
  ImportLine,
} from "../../generator/typescript/syntax.ts";
import { layOut, marker } from "../../generator/layout/lines.ts";
import { print } from "../../generator/layout/print.ts";
import { expectPrettier, randomCases } from "./judge.ts";
import type { Random } from "./random.ts";
import { word } from "./random-text.ts";

describe("imports and exports", { timeout: 120_000 }, () => {
  test.each([
    ["import", importsDoc],
    ["export", exportsDoc],
  ] as const)("%s statements equal Prettier's", async (keyword, docOf) => {
    await expectPrettier(
      randomCases(1, 200, (random) => {
        const line = randomLine(random);
        const ours = layOut(marker(0), [docOf([line])]);
        return { flat: flatStatement(keyword, line, ours), ours };
      }),
    );
  });

  test("are one a module, in the order of modules and names", () => {
    const doc = importsDoc([
      { module: "./b.js", named: [type("b"), value("B"), type("a")] },
      { module: "../a.js", named: [{ ...type("Client"), alias: "ApiClient" }] },
      { module: "./b.js", named: [value("B"), value("é")] },
      { module: "./nothing.js", named: [] },
    ]);
    expect(print(doc)).toBe(
      [
        `import type { Client as ApiClient } from "../a.js";`,
        `import { B, type a, type b, é } from "./b.js";`,
      ].join("\n"),
    );
  });

  test("a name that is used as a type and as a value is imported as a value", () => {
    const doc = importsDoc([
      {
        module: "./a.js",
        named: [type("A"), value("A"), type("A"), type("B")],
      },
    ]);
    expect(print(doc)).toBe(`import { A, type B } from "./a.js";`);
  });

  test("a module all of whose names are exported is not listed", () => {
    const doc = exportsDoc([
      { module: "./b.js", named: [value("B"), type("b")], isWhole: true },
      { module: "./a.js", named: [value("A")], isWhole: false },
    ]);
    expect(print(doc)).toBe(
      [`export { A } from "./a.js";`, `export * from "./b.js";`].join("\n"),
    );
  });

  test("nothing is imported from nowhere", () => {
    expect(layOut(`before\n${marker(0)}\nafter`, [importsDoc([])])).toBe(
      "before\nafter",
    );
  });
});

function type(name: string): ImportedName {
  return { name, typeOnly: true };
}

function value(name: string): ImportedName {
  return { name, typeOnly: false };
}

function randomLine(random: Random): ImportLine {
  const named = random.list(1, 6, () => ({
    name: word(random),
    typeOnly: random.chance(0.5),
    ...(random.chance(0.2) && { alias: `${word(random)}Alias` }),
  }));
  const unique = named.filter(
    ({ name }, index) =>
      named.findIndex((other) => other.name === name) === index,
  );
  return {
    module: `../${random.list(1, 5, () => word(random)).join("/")}.js`,
    named: unique,
  };
}

/** The names in our order, which is not Prettier's affair, on one line. */
function flatStatement(
  keyword: string,
  { module, named }: ImportLine,
  ours: string,
): string {
  const allTypes = named.every(({ typeOnly }) => typeOnly);
  const names = [...named]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, alias, typeOnly }) => {
      const prefix = typeOnly && !allTypes ? "type " : "";
      return prefix + (alias === undefined ? name : `${name} as ${alias}`);
    });
  expect(ours).toContain(names[0]);
  return `${keyword} ${allTypes ? "type " : ""}{${names.join(",")}} from '${module}'`;
}
