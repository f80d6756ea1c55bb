import { join } from "node:path";
import { check } from "prettier";
import { describe, expect, test } from "vitest";
import { filesBelow, generateInto, scratch } from "../setup/sdk.ts";
import { corpus, hasCorpus } from "../source/corpus.ts";

const forms = {
  default: [],
  preserve: ["--naming", "preserve"],
  union: ["--enums", "union"],
  enum: ["--enums", "enum"],
};

describe.skipIf(!hasCorpus)("an SDK of Clerk's whole API", () => {
  test.for(Object.entries(forms))(
    "is formatted as Prettier does it: %s",
    { timeout: 600_000 },
    async ([form, options]) => {
      const folder = scratch(join("generated/clerk", form));
      const document = join(corpus, "clerk/bapi-2026-05-12.yml");
      await generateInto(folder, document, options);
      const files = filesBelow(folder);
      const unformatted: string[] = [];
      for (const [path, text] of files) {
        if (!/\.(ts|json)$/.test(path)) continue;
        if (!(await check(text, { filepath: path }))) unformatted.push(path);
      }
      expect(unformatted).toEqual([]);
      expect(files.size).toBeGreaterThan(150);
    },
  );
});
