import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { committedSdk, project, scratch } from "../setup/sdk.ts";

/** A block of code of a page. */
export interface Snippet {
  /** The heading it stands under, as a file name: `tracing-with-opentelemetry`. */
  readonly name: string;
  readonly code: string;
}

/** The TypeScript of a Markdown page, each block a module. */
export function snippetsOf(page: string): Snippet[] {
  const text = readFileSync(join(project, page), "utf8");
  let heading = "";
  const snippets: Snippet[] = [];
  for (const [, title, code] of text.matchAll(
    /^#+ (.+)$|^```ts\n([^]*?)^```$/gm,
  )) {
    if (title !== undefined) heading = title;
    else snippets.push({ name: slug(heading), code: code! });
  }
  return snippets;
}

function slug(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

/** Writes the blocks as modules that find the committed SDK; gives the folder. */
export function writeSnippets(page: string): string {
  const folder = scratch(`docs/${slug(page)}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sdk = relative(folder, committedSdk).split(sep).join("/");
  const runtime = relative(folder, join(project, "templates/runtime"));
  for (const { name, code } of snippetsOf(page)) {
    const placed = code
      .replaceAll("./generated/clerk/index.js", `${sdk}/index.ts`)
      .replaceAll(
        /"\.\/runtime\/([\w-]+)\.js"/g,
        `"${runtime.split(sep).join("/")}/$1.ts"`,
      );
    writeFileSync(join(folder, `${name}.ts`), placed);
  }
  return folder;
}
