import { statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { fromHere } from "./config/paths.ts";
import type { Onlooker } from "./source/onlooker.ts";
import { sha256 } from "./source/pin.ts";
import type { FileReader } from "./source/read.ts";

/** Lists what is read: files with their digests, patterns that names are compared with, variables. */
export class Listing implements Onlooker {
  readonly folder = undefined;
  /** The SHA-256 of each file; undefined for those of a program, whose value counts instead. */
  readonly files = new Map<string, string | undefined>();
  readonly patterns = new Set<string>();
  readonly variables = new Set<string>();

  reading(reader: FileReader): FileReader {
    return {
      read: async (path) => {
        const bytes = await reader.read(path);
        this.file(path, bytes);
        return bytes;
      },
    };
  }

  file(path: string, bytes: Uint8Array): void {
    this.files.set(path, sha256(bytes));
  }

  names(_folder: string, pattern: string): void {
    this.patterns.add(pattern);
  }

  /** What is there is read, or matches a pattern. */
  look(): void {}

  script(): void {}

  async running<Value>(
    file: string,
    load: () => Promise<Value>,
  ): Promise<Value> {
    const { watchScript } = await import("./config/script-inputs.ts");
    const { value, reads } = await watchScript(file, load);
    for (const name of reads.variables) this.variables.add(name);
    for (const path of reads.files)
      if (isFile(path) && !isInstalled(path)) this.#mention(fromHere(path));
    return value;
  }

  #mention(path: string): void {
    if (!this.files.has(path)) this.files.set(path, undefined);
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Packages change with the lock of the package manager, which build systems know by themselves. */
function isInstalled(path: string): boolean {
  return resolve(path).split(sep).includes("node_modules");
}
