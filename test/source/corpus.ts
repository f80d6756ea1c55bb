import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of real documents; tests that need it are skipped where it is absent. */
export const corpus = join(
  project,
  process.env.SDKWRIGHT_CORPUS ?? "../shared/corpus",
);

export const hasCorpus = existsSync(corpus);

/** The files of the corpus with one of these endings, relative to its folder, sorted. */
export function corpusFiles(ending: RegExp): string[] {
  if (!hasCorpus) return [];
  return readdirSync(corpus, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .sort();
}
