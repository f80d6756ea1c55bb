import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);

/** A document of the corpus, and whether it is there. */
export function corpusFile(name: string): { path: string; exists: boolean } {
  const folder = process.env["SDKWRIGHT_CORPUS"] ?? "../shared/corpus";
  const path = fileURLToPath(new URL(`${folder}/${name}`, root));
  return { path, exists: existsSync(path) };
}
