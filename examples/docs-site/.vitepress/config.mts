import { join, resolve } from "node:path";
import { defineConfig } from "vitepress";
import { copyPages, sidebarOf, titleOf } from "./pages.js";

/** The folder of an SDK that was generated with `docs: true`. */
const sdk = resolve(process.env["SDK"] ?? "../../generated/clerk");
const pages = resolve("pages");
copyPages(sdk, pages);

export default defineConfig({
  srcDir: "pages",
  title: titleOf(join(pages, "index.md")),
  // A name in the links to the pages before and after may be longer than a phone is wide.
  head: [["style", {}, ".pager-link .title { overflow-wrap: anywhere; }"]],
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    sidebar: sidebarOf(pages),
  },
  // Wide tables need the room more than an outline of two headings.
  transformPageData(page) {
    if (/^docs\/(?:models|errors)\//.test(page.relativePath)) {
      page.frontmatter["aside"] = false;
    }
  },
});
