import { join } from "node:path";
import { expect, test } from "vitest";
import { compile, libraries, modules } from "../compile/compiler.ts";
import { pages } from "./own-pages.ts";
import { snippetsOf, writeSnippets } from "./snippets.ts";

/** Pages whose examples other suites run: a shop's, those of build systems, those of the whole project. */
const elsewhere = ["docs/client.md", "docs/monorepo.md", "README.md"];

const guides = pages
  .filter((page) => !elsewhere.includes(page))
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
      // Ours, whose sources are compiled along where a page imports it, wants the later library.
      lib: ["es2023", "dom"],
      skipLibCheck: true,
      isolatedDeclarations: false,
      // What a program does with a result is its own matter.
      noUnusedLocals: false,
      declaration: false,
      emitDeclarationOnly: false,
      noEmit: true,
      allowImportingTsExtensions: true,
    },
  });
  expect(said).toBe("");
});
