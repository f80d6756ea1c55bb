import { importsDoc } from "../layout/imports.ts";
import { layOut, marker, type Hole } from "../layout/lines.ts";
import { Printable } from "../typescript/printable.ts";
import { holeOf } from "./print.ts";
import type { FileScope } from "./scope.ts";

/** A file while its template runs: what the template prints are markers of holes, filled at the end. */
export class Page {
  readonly #scope: FileScope;
  readonly #holes: Hole[] = [];
  #importsAt: number | undefined;

  constructor(scope: FileScope) {
    this.#scope = scope;
  }

  /** What a template prints. Anything but a printable is refused: it could be text of a document. */
  print(value: unknown, what: string): string {
    if (value === undefined) return "";
    if (!(value instanceof Printable)) {
      throw new TypeError(
        `${what} is ${describe(value)}, which is not printable`,
      );
    }
    if (value.kind === "imports") this.#importsAt = this.#holes.length;
    this.#holes.push(holeOf(value, this.#scope));
    return marker(this.#holes.length - 1);
  }

  /** The text of the file, with the imports that follow from the rest. */
  finish(text: string): string {
    if (this.#importsAt !== undefined) {
      this.#holes[this.#importsAt] = importsDoc(this.#scope.imports());
    }
    const laidOut = layOut(text, this.#holes);
    // What a hole leaves behind when it vanishes, and what the last block leaves at the end.
    return `${laidOut.replace(/\n{3,}/g, "\n\n").trim()}\n`;
  }
}

function describe(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `of type ${typeof value}`;
}
