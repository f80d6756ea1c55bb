import { join } from "node:path";
import { expect, test } from "vitest";
import { compile, libraries, modules } from "../compile/compiler.ts";
import { pages } from "./own-pages.ts";
import { snippetsOf, writeSnippets } from "./snippets.ts";

/** `docs/client.md` has a suite of its own. */
const guides = pages
  .filter((page) => page !== "docs/client.md" && page !== "README.md")
  .filter((page) => snippetsOf(page).length > 0);

test("there are guides with examples", () => {
  expect(guides.length).toBeGreaterThan(2);
});

test.each(guides)("the examples of %s compile", async (page) => {
  const folder = await writeSnippets(page);
  const said = await compile({
    compiler: "typescript7",
    folder,
    name: "guides",
    include: [join(folder, "*.ts")],
    options: {
      ...modules["ESNext and Bundler"](),
      ...libraries["DOM and @types/node"],
      skipLibCheck: true,
      isolatedDeclarations: false,
      declaration: false,
      emitDeclarationOnly: false,
      noEmit: true,
      allowImportingTsExtensions: true,
    },
  });
  expect(said).toBe("");
});
