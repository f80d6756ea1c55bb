import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { project } from "../setup/sdk.ts";
import { pages, textOf } from "./own-pages.ts";

const linking = pages.filter((page) => linksOf(page).length > 0);

test.each(linking)("%s leads to what is there", (page) => {
  const dead = linksOf(page).filter((link) => !leads(page, link));
  expect(dead).toEqual([]);
});

test("a link that leads nowhere is found", () => {
  expect(leads("docs/README.md", "client.md#servers")).toBe(true);
  expect(leads("docs/README.md", "client.md#no-such-heading")).toBe(false);
  expect(leads("docs/README.md", "no-such-page.md")).toBe(false);
});

/** The links of a page that stay in the project. */
function linksOf(page: string): string[] {
  return [...withoutCode(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target));
}

function leads(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target =
    path === "" ? page : posix.join(posix.dirname(page), decodeURI(path));
  if (!existsSync(join(project, target))) return false;
  return anchor === undefined || anchorsOf(target).includes(anchor);
}

/** The anchors that GitHub gives to headings. */
function anchorsOf(page: string): string[] {
  const headings = withoutCode(textOf(page)).matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Blocks of code may hold anything; spans keep what they say, since headings are made of them. */
function withoutCode(text: string): string {
  return text.replaceAll(/^```[^]*?^```$/gm, "");
}
