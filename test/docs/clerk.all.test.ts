import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { generateTargets, scratch } from "../setup/sdk.ts";
import { corpusFile } from "../prism/corpus.ts";
import { brokenLinks } from "./links.ts";
import { runExamples } from "./run-examples.ts";
import { startPrism } from "../prism/prism.ts";
import {
  callsIn,
  compileExamples,
  type Example,
  examplesOf,
  pagesOf,
} from "./pages.ts";

const clerk = corpusFile("clerk/bapi-2026-05-12.yml");
/** It wants one of two members, which its schema says in a way that becomes no type (`anyOf` of `required`). */
const known = "POST https://api.clerk.com/v1/saml_connections: 422";

const folder = scratch("docs/clerk");
const sdk = join(folder, "sdk");

describe.skipIf(!clerk.exists)("the documentation of Clerk's whole API", () => {
  let pages: ReadonlyMap<string, string>;
  let examples: readonly Example[];

  beforeAll(async () => {
    await generateTargets(folder, {
      sdk: { input: clerk.path, docs: true, client: { name: "Clerk" } },
    });
    pages = pagesOf(sdk);
    examples = examplesOf(pages);
  }, 400_000);

  test("has an example of each operation, as function and as method", () => {
    const resources = examples.filter(({ page }) => page.startsWith("docs/"));
    const calls = resources.filter(({ code }) => !code.includes("catch"));
    expect(calls).toHaveLength(2 * 249);
  });

  test("has examples that compile", { timeout: 400_000 }, async () => {
    expect(await compileExamples(sdk, examples)).toBe("");
  });

  test("has examples that run", { timeout: 400_000 }, async () => {
    const prism = await startPrism(clerk.path);
    onTestFinished(() => prism.stop());
    const calls = callsIn(examples);
    const options = { url: prism.url, base: "/v1" };
    const { failures } = await runExamples(sdk, calls, options);
    expect(failures.filter((failure) => !failure.includes(known))).toEqual([]);
    expect(failures.filter((failure) => failure.includes(known))).toHaveLength(
      2,
    );
  });

  test("has no link that leads nowhere", { timeout: 400_000 }, () => {
    expect(brokenLinks(pages)).toEqual([]);
  });
});
