import { readFileSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { generate } from "../../generator/index.ts";
import { fill } from "../setup/folder.ts";
import { committedSdk, project, scratch } from "../setup/sdk.ts";

/** A block of code of a page. */
export interface Snippet {
  /** The heading it stands under, as a file name: `tracing-with-opentelemetry`. */
  readonly name: string;
  readonly code: string;
}

/** The TypeScript of a Markdown page of the project, each block a module. */
export function snippetsOf(page: string): Snippet[] {
  return snippetsIn(readFileSync(join(project, page), "utf8"));
}

/** The same of a page's text. */
export function snippetsIn(text: string): Snippet[] {
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

export function slug(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

/** Writes the blocks as modules that find the SDKs they speak of; gives the folder. */
export async function writeSnippets(page: string): Promise<string> {
  const folder = scratch(`docs/${slug(page)}`);
  rmSync(folder, { recursive: true, force: true });
  const shop = await shopFiles();
  const snippets = snippetsOf(page).map(({ name, code }) => [
    `${name}.ts`,
    code
      .replaceAll("./generated/clerk/index.js", committed(folder))
      .replaceAll("./generated/shop/index.js", "./shop/index.ts")
      .replaceAll('"sdkwright"', JSON.stringify(ownApi(folder))),
  ]);
  fill(folder, Object.fromEntries([...shop, ...snippets]));
  return folder;
}

function committed(folder: string): string {
  const path = relative(folder, committedSdk).split(sep).join("/");
  return `${path}/index.ts`;
}

/** What users import from the package. */
function ownApi(folder: string): string {
  const path = relative(folder, join(project, "generator/index.ts"));
  return path.split(sep).join("/");
}

/** The SDK of an API that has what Clerk's sign-in tokens have not. */
async function shopFiles(): Promise<[string, string][]> {
  const { targets } = await generate({
    config: {
      targets: {
        shop: {
          input: join(project, "test/docs/shop.yaml"),
          output: "shop",
          importExtension: ".ts",
          checks: true,
          formats: { "date-time": "Date", int64: "bigint" },
          pagination: [
            { style: "cursor", cursor: "cursor", next: "next_cursor" },
          ],
        },
      },
    },
  });
  return targets.flatMap(({ files }) =>
    files.map(({ path, text }): [string, string] => [`shop/${path}`, text]),
  );
}
