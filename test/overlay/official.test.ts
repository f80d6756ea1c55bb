import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { disk } from "../../generator/source/read.ts";
import { Sources } from "../../generator/source/sources.ts";
import { corpus, hasCorpus } from "../source/corpus.ts";
import { applied } from "./applied.ts";

const folder = join(corpus, "set-overlay");

function below(path: string): string[] {
  return hasCorpus ? readdirSync(join(folder, path)).sort() : [];
}

describe.skipIf(!hasCorpus)("the compliance set", () => {
  test.for(below("compliant-sets"))("%s", async (name) => {
    const set = join(folder, "compliant-sets", name);
    const document = join(set, "openapi.yaml");
    const overlay = join(set, "overlay.yaml");
    const { value, said, before } = await applied(disk, document, [overlay]);
    const output = await new Sources(disk).load(join(set, "output.yaml"));
    expect(value).toEqual(output.value);
    expect(value).not.toEqual(before);
    // That one names a document which is not there.
    expect(said.includes("overlay-for-other-document")).toBe(
      name === "remove-server",
    );
    expect(said).not.toMatch(/error|without-match/);
  });
});

/** An overlay with a keyword that is not known is told of, and used all the same. */
const onlyWarned = ["root-invalid-property.yaml", "info-invalid-property.yaml"];

describe.skipIf(!hasCorpus).for(["v1.0", "v1.1"])(
  "the overlays of the schema tests of %s",
  (version) => {
    test.for(below(`tests/${version}/pass`))("%s is used", async (name) => {
      const { value, codes } = await use(`tests/${version}/pass/${name}`);
      expect(value).toBeDefined();
      const expected = ["overlay-action-without-match"];
      if (name.includes("structured")) expected.push(otherDocument);
      expect(expected).toEqual(expect.arrayContaining([...new Set(codes)]));
    });

    test.for(below(`tests/${version}/fail`))("%s is refused", async (name) => {
      const { value, codes } = await use(`tests/${version}/fail/${name}`);
      expect(value === undefined).toBe(!onlyWarned.includes(name));
      expect(codes).not.toEqual([]);
    });
  },
);

const otherDocument = "overlay-for-other-document";

/** Applies an overlay to a document that has next to nothing. */
async function use(path: string) {
  const empty = new TextEncoder().encode("openapi: 3.1.0\ninfo: {}\n");
  const read = async (file: string) =>
    file === "empty.yaml" ? empty : disk.read(file);
  return applied({ read }, "empty.yaml", [join(folder, path)]);
}

test.skipIf(!hasCorpus)("Clerk's own overlay applies", async () => {
  const document = join(corpus, "clerk/bapi-2025-11-10.yml");
  const overlay = join(corpus, "clerk/overlay-fixes.yml");
  const { value, said } = await applied(disk, document, [overlay]);
  expect(said).toBe("");
  expect(value).toMatchObject({
    components: { schemas: { JWKS: { properties: { keys: { items: {} } } } } },
  });
});
