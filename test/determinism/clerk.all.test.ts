import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Random } from "../layout/random.ts";
import { corpus, hasCorpus } from "../source/corpus.ts";
import { differences, filesOf, withoutDigests } from "./runs.ts";
import { jsonOf, shuffled, treeOf } from "./shuffle.ts";

const forms = {
  camelCase: {},
  preserve: { naming: "preserve" },
};

describe.skipIf(!hasCorpus).for(Object.entries(forms))(
  "the same files of Clerk's whole API: %s",
  ([form, options]) => {
    const patient = { timeout: 600_000 };
    const title = (run: string) => `clerk-${form}-${run}`;
    const read = () =>
      readFileSync(join(corpus, "clerk/bapi-2026-05-12.yml"), "utf8");

    test("from another place", patient, async () => {
      const document = read();
      const first = await filesOf(title("first"), { document, options });
      const second = await filesOf(title("second"), {
        document,
        options,
        from: "deep/inside/it",
        env: { TZ: "Asia/Kathmandu", LC_ALL: "tr_TR.UTF-8", HOME: "/nowhere" },
      });
      expect(differences(first, second)).toEqual([]);
      expect(first.size).toBeGreaterThan(150);
    });

    test.for([1, 2])(
      "with the keys in another order: %i",
      patient,
      async (seed) => {
        const document = read();
        const first = await filesOf(title("ordered"), { document, options });
        const other = await filesOf(title(`shuffled-${seed}`), {
          document: jsonOf(shuffled(treeOf(document), new Random(seed))),
          options,
        });
        expect(
          differences(withoutDigests(first), withoutDigests(other)),
        ).toEqual([]);
      },
    );
  },
);
