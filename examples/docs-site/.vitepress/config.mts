import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { defineConfig } from "vitepress";

/** The folder of an SDK that was generated with `docs: true`. */
const sdk = resolve(process.env["SDK"] ?? "../../generated/clerk");

/**
 * A copy of its pages: a page is compiled, and what it then imports is found from where it stands. What
 * is README.md beside code is index.md on a site.
 */
const pages = resolve("pages");
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

function markdownIn(folder: string): string[] {
  const below = readdirSync(join(folder, "docs"), {
    recursive: true,
    encoding: "utf8",
  }).map((file) => join("docs", file));
  return ["README.md", ...below.filter((file) => file.endsWith(".md"))];
}

/** The first heading of a page is its name. */
const titleOf = (file: string): string =>
  /^# (.+)$/m.exec(readFileSync(file, "utf8"))?.[1]?.replaceAll(/[`\\]/g, "") ??
  file;

const pagesIn = (folder: string) => {
  const path = join(pages, "docs", folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith(".md"))
    .map((file) => ({
      text: titleOf(join(path, file)),
      link: `/docs/${folder}/${file.replace(/\.md$/, "")}`,
    }))
    .sort((a, b) => a.text.localeCompare(b.text, "en"));
};

const section = (text: string, folder: string) => ({
  text,
  collapsed: folder !== "resources",
  items: pagesIn(folder),
});

export default defineConfig({
  srcDir: "pages",
  title: titleOf(join(pages, "index.md")),
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    sidebar: [
      { text: "Overview", link: "/" },
      { text: "Contents", link: "/docs/" },
      section("Resources", "resources"),
      section("Types", "models"),
      section("Errors", "errors"),
    ].filter((entry) => !("items" in entry) || entry.items.length > 0),
  },
});
