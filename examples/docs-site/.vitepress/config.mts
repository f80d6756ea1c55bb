import { join, resolve } from "node:path";
import { defineConfig } from "vitepress";
import { copyPages, sidebarOf, titleOf } from "./pages.js";

/** The folder of an SDK that was generated with `docs: true`. */
const sdk = resolve(process.env["SDK"] ?? "../../generated/clerk");
const pages = resolve("pages");
copyPages(sdk, pages);

/**
 * A name in the links to the pages before and after may be longer than a phone is wide. Names and types do
 * not break, which would leave one word a line to descriptions, the fourth column.
 */
const style = `
  .pager-link .title { overflow-wrap: anywhere; }
  .vp-doc td:nth-child(4):not(:empty) { min-width: 15rem; }
`;

export default defineConfig({
  srcDir: "pages",
  title: titleOf(join(pages, "index.md")),
  head: [["style", {}, style]],
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
