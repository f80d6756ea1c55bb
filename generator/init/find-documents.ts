import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { posix } from "node:path";

/** So many folders deep a document is looked for. */
const depth = 3;

/** So much of a file is read to find out whether it is a document. */
const headSize = 4096;

/**
 * OpenAPI documents in the working directory and the folders below it, those that are nearer first. A
 * document says that it is one in a key of its root.
 */
export function findDocuments(): string[] {
  return within(".", depth).filter(isDocument);
}

function within(folder: string, deep: number): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const files = entries
    .filter((entry) => entry.isFile() && /\.(?:json|ya?ml)$/i.test(entry.name))
    .map(({ name }) => posix.join(folder, name));
  if (deep === 0) return files;
  const folders = entries.filter(
    (entry) =>
      entry.isDirectory() &&
      !entry.name.startsWith(".") &&
      entry.name !== "node_modules",
  );
  return [
    ...files,
    ...folders.flatMap(({ name }) =>
      within(posix.join(folder, name), deep - 1),
    ),
  ];
}

function isDocument(file: string): boolean {
  const head = headOf(file);
  return /(?:^|[{,\n])\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\./.test(
    head,
  );
}

function headOf(file: string): string {
  try {
    const descriptor = openSync(file, "r");
    try {
      const bytes = Buffer.alloc(headSize);
      const size = readSync(descriptor, bytes, 0, headSize, 0);
      return bytes.toString("utf8", 0, size);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return "";
  }
}
