import { relative } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Config } from "../../generator/index.ts";
import { generate } from "../../generator/index.ts";
import { fill, scratchFolder } from "../setup/folder.ts";
import { corpusFile } from "../prism/corpus.ts";
import { blocksOf } from "./own-pages.ts";

const page = "docs/guides/clerk.md";
const document = corpusFile("clerk/bapi-2026-05-12.yml");
const webhooks = corpusFile("clerk/webhooks-2025-04-15.yml");

describe.skipIf(!document.exists)(page, () => {
  const folder = scratchFolder();
  const [main, dates, events] = blocksOf(page, "yaml").filter((block) =>
    block.startsWith("# sdkwright.config.yaml\n"),
  );
  const [overlay] = blocksOf(page, "yaml").filter((block) =>
    block.startsWith("overlay:"),
  );

  beforeAll(() => fill(folder, { "timestamps.overlay.yaml": overlay! }));

  /** The config of the page, where its files are here. */
  const run = (block: string | undefined) => {
    const text = block!
      .replaceAll("spec/bapi-2026-05-12.yml", relative(".", document.path))
      .replaceAll("spec/webhooks-2025-04-15.yml", relative(".", webhooks.path))
      .replaceAll(
        "timestamps.overlay.yaml",
        relative(".", `${folder}/timestamps.overlay.yaml`),
      )
      .replaceAll("output: src", `output: ${relative(".", folder)}`);
    return generate({ config: parse(text) as Config });
  };
  const textOf = (
    { targets }: Awaited<ReturnType<typeof generate>>,
    pattern: RegExp,
  ) =>
    targets
      .flatMap(({ files }) => files)
      .filter(({ path }) => pattern.test(path))
      .map(({ text }) => text)
      .join("");

  test("says what it says of the document", async () => {
    const result = await run(main);
    expect(result.exitCode).toBe(0);
    const text = textOf(result, /^operations\.ts$/);
    expect(text.match(/^\): PagedPromise</gm)).toHaveLength(37);
    expect(text).toContain("export function createSignInToken(");
    const count = (code: string) =>
      result.diagnostics.filter((one) => one.code === code).length;
    expect({
      bodies: count("request-body-required"),
      members: count("required-not-listed"),
      names: count("name-renamed"),
    }).toEqual({ bodies: 29, members: 5, names: 2 });
  });

  test("makes dates of timestamps", async () => {
    const result = await run(dates);
    expect(result.exitCode).toBe(0);
    const token = textOf(result, /^models\/sign-in-token\.ts$/);
    expect(token).toContain("createdAt: Date;");
    expect(token).toContain("updatedAt: Date;");
  });

  test("reads webhooks", async () => {
    const result = await run(events);
    expect(result.exitCode).toBe(0);
    expect(textOf(result, /^webhooks\.ts$/)).toContain("parseWebhook");
  });
});
