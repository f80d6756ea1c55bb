import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  copyPages,
  sidebarOf,
} from "../../examples/docs-site/.vitepress/pages.ts";
import { fill } from "../setup/folder.ts";
import { committedSdk, filesBelow, scratch } from "../setup/sdk.ts";

const folder = scratch("docs/site");

test("the site has all pages, and its navigation leads to them", () => {
  const pages = join(folder, "committed");
  copyPages(committedSdk, pages);
  const files = [...filesBelow(pages).keys()].sort();
  expect(files).toContain("index.md");
  const entries = sidebarOf(pages);
  expect(entries.map(({ text }) => text)).toEqual([
    "Overview",
    "Contents",
    "Resources",
    "Types",
    "Errors",
  ]);
  const links = [entries, ...entries.map(({ items = [] }) => items)]
    .flat()
    .flatMap(({ link }) => (link === undefined ? [] : [link]));
  const linked = links.map((link) =>
    link.slice(1).replace(/(^|\/)$/, "$1index"),
  );
  expect(linked.map((page) => `${page}.md`).sort()).toEqual(files);
});

test("a long list of types is a link to the contents", () => {
  const sdk = join(folder, "many");
  rmSync(sdk, { recursive: true, force: true });
  const models = Array.from({ length: 101 }, (_, index) => [
    `docs/models/m${index}.md`,
    `# M${index}\n`,
  ]);
  fill(sdk, { "README.md": "# Many\n", ...Object.fromEntries(models) });
  expect(sidebarOf(sdk)).toContainEqual({
    text: "Types",
    link: "/docs/#types",
  });
  rmSync(join(sdk, "docs/models/m100.md"));
  const types = sidebarOf(sdk).find(({ text }) => text === "Types");
  expect(types?.items).toHaveLength(100);
});
