import type { FileReader } from "./read.ts";

/**
 * Reads files before they are asked for, so that the work on one document need not wait for the disk, or
 * for git, to give the next. Each is handed out once: a later reader finds what is there then.
 */
export class ReadAhead {
  readonly #pending = new Map<string, Promise<Uint8Array>>();

  /** Begins to read files of which nothing is known yet. */
  begin(paths: readonly string[], reader: FileReader): void {
    for (const path of paths) {
      if (this.#pending.has(path)) continue;
      const reading = reader.read(path);
      // Whoever asks for it is told; perhaps nobody does.
      reading.catch(() => {});
      this.#pending.set(path, reading);
    }
  }

  /** A reader that takes what was read, and reads what was not. */
  over(reader: FileReader): FileReader {
    return {
      read: (path) => {
        const reading = this.#pending.get(path);
        this.#pending.delete(path);
        return reading ?? reader.read(path);
      },
    };
  }
}
