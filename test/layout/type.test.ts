import { describe, test } from "vitest";
import { assignmentDoc } from "../../generator/layout/definition.ts";
import { layOut, marker } from "../../generator/layout/lines.ts";
import {
  indexSignatureDoc,
  interfaceBodyDoc,
  membersDoc,
} from "../../generator/layout/members.ts";
import { expectPrettier, randomCases } from "./judge.ts";
import { word } from "./random-text.ts";
import { properties, randomType } from "./random-type.ts";
import { flatMembers, flatType, scope } from "./syntax.ts";

const hole = marker(0);

describe("types equal Prettier's", { timeout: 120_000 }, () => {
  test.each([1, 2, 3])("as aliases, seed %i", async (seed) => {
    await expectPrettier(
      randomCases(seed, 400, (random) => {
        const type = randomType(random, 1 + random.below(4));
        const start = `export type Name${word(random)} `;
        return {
          flat: `${start}=${flatType(type)};`,
          ours: layOut(`${start}${hole};`, [assignmentDoc(type, scope)]),
        };
      }),
    );
  });

  test.each([4, 5])("as members of an interface, seed %i", async (seed) => {
    await expectPrettier(
      randomCases(seed, 250, (random) => {
        const members = properties(random, 1 + random.below(4));
        const start = `export interface Name${word(random)} `;
        return {
          flat: `${start}{${flatMembers(members)}}`,
          ours: layOut(`${start}${hole}`, [interfaceBodyDoc(members, scope)]),
        };
      }),
    );
  });

  test("as members in lines of their own, and an index signature", async () => {
    await expectPrettier(
      randomCases(6, 200, (random) => {
        const members = properties(random, 2);
        const type = randomType(random, 2);
        const holes = [
          membersDoc(members, scope),
          indexSignatureDoc(type, scope),
        ];
        return {
          flat: `declare module "m" { interface I { ${flatMembers(members)} [key: string]: ${flatType(type)} } }`,
          ours: layOut(
            `declare module "m" {\n  interface I {\n    ${marker(0)}\n    ${marker(1)};\n  }\n}`,
            holes,
          ),
        };
      }),
    );
  });
});
