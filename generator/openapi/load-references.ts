import { posix } from "node:path";
import type { Loaded } from "../source/sources.ts";
import type { Node } from "./node.ts";
import { referencesIn } from "./reference-scan.ts";
import { isInside, readReference } from "./reference-text.ts";
import { References, type LoadedFile } from "./references.ts";

/** Reads the files that a document refers to. Never rejects. */
export interface FileLoader {
  load(file: string): Promise<Pick<Loaded, "source" | "value" | "diagnostics">>;
}

/** So many files are open at once at most. */
const atOnce = 64;

/**
 * Reads all files that a document may refer to, directly or not, so that following a reference
 * needs no waiting. Reading is not judging: what is wrong with a file, or with a reference, is told
 * when something follows it. Only files under `folder` are read, by default that of the document.
 */
export async function loadReferences(
  root: Node,
  loader: FileLoader,
  folder: string = posix.dirname(root.file),
): Promise<References> {
  const files = new Map<string, LoadedFile>();
  files.set(root.file, { value: root.value, diagnostics: [], isThere: true });
  let found = filesIn(root.value, root.file, folder);
  while (found.size > 0) {
    const missing = [...found].filter(
      (file) => !files.has(file) && file !== posix.normalize(root.file),
    );
    found = new Set();
    for (let start = 0; start < missing.length; start += atOnce) {
      const batch = missing.slice(start, start + atOnce);
      await Promise.all(
        batch.map(async (file) => {
          const { source, value, diagnostics } = await loader.load(file);
          files.set(file, {
            value,
            diagnostics,
            isThere: source !== undefined,
          });
          for (const other of filesIn(value, file, folder)) found.add(other);
        }),
      );
    }
  }
  return new References(root, files, folder);
}

function filesIn(value: unknown, file: string, folder: string): Set<string> {
  const texts = new Set<string>();
  referencesIn(value, texts);
  const files = new Set<string>();
  for (const text of texts) {
    if (text.startsWith("#")) continue;
    const reference = readReference(text, file);
    if (reference.kind === "target" && isInside(folder, reference.file))
      files.add(reference.file);
  }
  return files;
}
