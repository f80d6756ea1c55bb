import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig } from "vitepress";

/** The folder of an SDK that was generated with `docs: true`. */
const sdk = resolve(process.env["SDK"] ?? "../../generated/clerk");

/** The first heading of a page is its name. */
const titleOf = (file: string): string =>
  /^# (.+)$/m.exec(readFileSync(file, "utf8"))?.[1]?.replaceAll(/[`\\]/g, "") ??
  file;

const section = (text: string, folder: string) => ({
  text,
  collapsed: folder !== "resources",
  items: pagesOf(folder),
});

const pagesOf = (folder: string) => {
  const path = join(sdk, "docs", folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith(".md"))
    .map((file) => ({
      text: titleOf(join(path, file)),
      link: `/docs/${folder}/${file.replace(/\.md$/, "")}`,
    }))
    .sort((a, b) => a.text.localeCompare(b.text, "en"));
};

export default defineConfig({
  srcDir: sdk,
  outDir: resolve(".vitepress/dist"),
  cacheDir: resolve(".vitepress/cache"),
  srcExclude: ["**/node_modules/**"],
  rewrites: { "README.md": "index.md" },
  title: titleOf(join(sdk, "README.md")),
  // What a document says is text: it brings no HTML of its own.
  markdown: { html: false },
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    sidebar: [
      { text: "Overview", link: "/" },
      section("Resources", "resources"),
      section("Models", "models"),
      section("Enums", "enums"),
      section("Errors", "errors"),
    ].filter(({ items }) => items === undefined || items.length > 0),
  },
});
