import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../setup/sdk.ts";

/** Our own pages, as paths from the root of the project. */
export const pages: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(project, "docs"), { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md"))
    .sort(),
];

export function textOf(page: string): string {
  return readFileSync(join(project, page), "utf8");
}

/** The blocks of code of a page in one of these languages. */
export function blocksOf(
  page: string,
  ...languages: readonly string[]
): string[] {
  const blocks = textOf(page).matchAll(/^```(\w+)\n([^]*?)^```$/gm);
  return [...blocks].flatMap(([, language, code]) =>
    languages.includes(language!) ? [code!] : [],
  );
}
