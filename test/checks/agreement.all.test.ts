import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { casesFolder, casesIn } from "../case-folder/case.ts";
import { corpus, hasCorpus } from "../source/corpus.ts";
import { compare } from "./agreement.ts";
import { beyondJudging, reasons } from "./reasons.ts";
import { checkedSdk } from "./sdk.ts";

type Document = Readonly<Record<string, unknown>>;

const explained = Object.values(reasons).flat();

/** The components of which some values are right by one and wrong by the other. */
function disputed(
  name: string,
  { disagreements }: ReturnType<typeof compare>,
): string[] {
  const ids = disagreements.map(({ component }) => `${name} ${component}`);
  return [...new Set(ids)].sort();
}

// Enums and unions are closed here: that they admit what is new is what they are open for.
describe("checks hold what JSON Schema does, on the wire", () => {
  test("of the cases", { timeout: 600_000 }, async () => {
    const found: string[] = [];
    let [right, wrong] = [0, 0];
    for (const { name, folder } of casesIn(casesFolder)) {
      const path = join(folder, "spec.yaml");
      const isLeftOut = name.startsWith("bad-") || beyondJudging.includes(name);
      if (isLeftOut || !existsSync(path)) continue;
      const text = readFileSync(path, "utf8");
      const sdk = await checkedSdk(name, text, { open: "never" });
      if (!sdk || sdk.rules.size === 0) continue;
      const comparison = compare(parse(text) as Document, sdk.rules, 60);
      right += comparison.right;
      wrong += comparison.wrong;
      found.push(...disputed(name, comparison));
    }
    expect(found.sort()).toEqual(
      explained.filter((id) => !id.startsWith("clerk ")).sort(),
    );
    expect(Math.min(right, wrong)).toBeGreaterThan(4_000);
  });

  test.skipIf(!hasCorpus)("of all of Clerk's models", async () => {
    const path = join(corpus, "clerk/bapi-2026-05-12.yml");
    const text = readFileSync(path, "utf8");
    const sdk = await checkedSdk("clerk", text, { open: "never" });
    const comparison = compare(parse(text) as Document, sdk!.rules, 80);
    expect(disputed("clerk", comparison)).toEqual(
      explained.filter((id) => id.startsWith("clerk ")).sort(),
    );
    expect(sdk!.rules.size).toBeGreaterThan(150);
    expect(Math.min(comparison.right, comparison.wrong)).toBeGreaterThan(3_000);
  });
});
