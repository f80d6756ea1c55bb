import { posix } from "node:path";
import type { Loaded } from "../source/sources.ts";
import type { Node } from "./node.ts";
import { referencesIn } from "./reference-scan.ts";
import { isInside, readReference } from "./reference-text.ts";
import type { LoadedFile } from "./loaded-file.ts";
import { References } from "./references.ts";
import { noRemotes, type Remotes } from "./remotes.ts";

/** Reads the files that a document refers to. Never rejects. */
export interface FileLoader {
  load(
    file: string,
    pin?: string,
  ): Promise<Pick<Loaded, "source" | "value" | "diagnostics">>;
}

/** So many files are open at once at most. */
const atOnce = 64;

/**
 * Reads all files that a document may refer to, directly or not, so that following a reference
 * needs no waiting. Reading is not judging: what is wrong with a file, or with a reference, is told
 * when something follows it. Only files under `folder` are read, by default that of the document, and
 * the copies of files on the network.
 */
export async function loadReferences(
  root: Node,
  loader: FileLoader,
  folder: string = posix.dirname(root.file),
  remotes: Remotes = noRemotes(root.file),
): Promise<References> {
  const files = new Map<string, LoadedFile>();
  files.set(root.file, { value: root.value, diagnostics: [], isThere: true });
  const filesOf = (value: unknown, file: string) =>
    filesIn(value, file, { folder, remotes });
  let found = filesOf(root.value, root.file);
  while (found.size > 0) {
    const missing = [...found].filter(
      ([file]) => !files.has(file) && file !== posix.normalize(root.file),
    );
    found = new Map();
    for (let start = 0; start < missing.length; start += atOnce) {
      const batch = missing.slice(start, start + atOnce);
      await Promise.all(
        batch.map(async ([file, pin]) => {
          const { source, value, diagnostics } = await loader.load(file, pin);
          files.set(file, {
            value,
            diagnostics,
            isThere: source !== undefined,
          });
          for (const other of filesOf(value, file)) found.set(...other);
        }),
      );
    }
  }
  return new References(root, files, folder, remotes);
}

/** The files that a value refers to, each with the digest that it must have, if any. */
function filesIn(
  value: unknown,
  file: string,
  { folder, remotes }: { readonly folder: string; readonly remotes: Remotes },
): Map<string, string | undefined> {
  const texts = new Set<string>();
  referencesIn(value, texts);
  const files = new Map<string, string | undefined>();
  for (const text of texts) {
    if (text.startsWith("#")) continue;
    const reference = readReference(text, file, remotes.addressOf(file));
    if (reference.kind === "remote") {
      const remote = remotes.find(reference.url);
      if (remote.kind === "stored") files.set(remote.file, remote.pin);
    } else if (
      reference.kind === "target" &&
      isInside(folder, reference.file)
    ) {
      files.set(reference.file, undefined);
    }
  }
  return files;
}
