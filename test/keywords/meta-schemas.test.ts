import { describe, expect, test } from "vitest";
import {
  versions,
  type Keyword,
  type VersionName,
} from "../../generator/openapi/keywords/keyword.ts";
import { isOf } from "../../generator/openapi/keywords/known.ts";
import { keywords, type Kind } from "../../generator/openapi/keywords/table.ts";
import { examples } from "./examples.ts";
import { kindOfDefinition, partOfOthers } from "./meta-kinds.ts";
import { definitionsOf } from "./meta-schemas.ts";

/** What a meta-schema has by mistake: `kind keyword`, and why the table does without. */
const slips: Readonly<Record<string, string>> = {
  "link body": "the 3.1 meta-schema says `body` where the text says `server`",
};

/** What the table has beyond the meta-schemas: `kind keyword`, and where it is from. */
const beyond: Readonly<Record<string, string>> = {
  "schema $recursiveRef":
    "the 2020-12 meta-schema keeps it as a former keyword; the copy at hand leaves it out",
  "schema $recursiveAnchor": "goes with $recursiveRef",
  "link server": "see `link body`: the 3.1 meta-schema has the wrong name",
  "header allowReserved":
    "3.1 leaves it out of the meta-schema, the text has it for all parameters",
};

describe("the table and the meta-schemas", () => {
  test.each(versions)("have the same keywords in %s", async (version) => {
    const { missing, more } = await differences(version);
    expect(missing.filter((one) => !(one in slips))).toEqual([]);
    expect(more.filter((one) => !(one in beyond))).toEqual([]);
  });

  test("differ where it is said that they do", async () => {
    const all = await Promise.all(versions.map(differences));
    const missing = new Set(all.flatMap((one) => one.missing));
    const more = new Set(all.flatMap((one) => one.more));
    expect([...missing].sort()).toEqual(Object.keys(slips).sort());
    expect([...more].sort()).toEqual(Object.keys(beyond).sort());
  });
});

/** What only the meta-schemas of a version have, and what only the table has. */
async function differences(
  version: VersionName,
): Promise<{ missing: string[]; more: string[] }> {
  const published = new Map<Kind, Set<string>>();
  for (const { name, keywords: found } of await definitionsOf(version)) {
    if (partOfOthers.has(name)) continue;
    const kind = kindOfDefinition[name];
    if (!kind) throw new Error(`The kind of ${name} is not known.`);
    const all = published.get(kind) ?? new Set();
    published.set(kind, new Set([...all, ...found]));
  }
  const tables = new Map(
    (Object.keys(keywords) as Kind[]).map((kind) => [
      kind,
      new Set(
        Object.entries<Keyword>(keywords[kind])
          .filter(([, row]) => isOf(version, row))
          .map(([keyword]) => keyword),
      ),
    ]),
  );
  return {
    missing: without(published, tables),
    more: without(tables, published),
  };
}

type Sets = ReadonlyMap<Kind, ReadonlySet<string>>;

/** What one has and the other has not: `kind keyword`. */
function without(one: Sets, other: Sets): string[] {
  return [...one].flatMap(([kind, found]) =>
    [...found]
      .filter((keyword) => !other.get(kind)?.has(keyword))
      .map((keyword) => `${kind} ${keyword}`),
  );
}

test("every keyword of the table has an example, and no other has one", () => {
  for (const kind of Object.keys(keywords) as Kind[]) {
    const tried = Object.keys(examples[kind]).sort();
    expect(tried, kind).toEqual(Object.keys(keywords[kind]).sort());
  }
});
