import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/**
 * Copies the pages of an SDK: a page is compiled, and what it then imports is found from where it stands.
 * What is README.md beside code is index.md on a site.
 */
export function copyPages(sdk: string, pages: string): void {
  rmSync(pages, { recursive: true, force: true });
  for (const file of markdownIn(sdk)) {
    const text = readFileSync(join(sdk, file), "utf8");
    const target = join(pages, file.replace(/README\.md$/, "index.md"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(
      target,
      text.replaceAll(/(\]\([^)]*)README\.md/g, "$1index.md"),
    );
  }
}

function markdownIn(sdk: string): string[] {
  const below = readdirSync(join(sdk, "docs"), {
    recursive: true,
    encoding: "utf8",
  }).map((file) => join("docs", file));
  return ["README.md", ...below.filter((file) => file.endsWith(".md"))];
}

/** The first heading of a page is its name. */
export function titleOf(file: string): string {
  const heading = /^# (.+)$/m.exec(readFileSync(file, "utf8"))?.[1];
  return heading?.replaceAll(/[`\\]/g, "") ?? file;
}

export interface Entry {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: Entry[];
}

/**
 * The navigation beside each page. It is part of each page, so that a long list counts as often as there
 * are pages: it gives way to its place in the contents.
 */
export function sidebarOf(pages: string): Entry[] {
  const section = (text: string, folder: string): Entry[] => {
    const items = entriesOf(join(pages, "docs", folder), `/docs/${folder}`);
    if (items.length === 0) return [];
    return folder !== "resources" && items.length > 100
      ? [{ text, link: `/docs/#${text.toLowerCase()}` }]
      : [{ text, collapsed: folder !== "resources", items }];
  };
  return [
    { text: "Overview", link: "/" },
    { text: "Contents", link: "/docs/" },
    ...section("Resources", "resources"),
    ...section("Types", "models"),
    ...section("Errors", "errors"),
  ];
}

function entriesOf(folder: string, link: string): Entry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => ({
      text: titleOf(join(folder, file)),
      link: `${link}/${file.replace(/\.md$/, "")}`,
    }))
    .sort((a, b) => a.text.localeCompare(b.text, "en"));
}
