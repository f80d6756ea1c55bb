/** What an anchor names. */
export interface Anchored {
  readonly value: unknown;
  /** The text of a scalar; undefined for a collection. */
  readonly text: string | undefined;
  /** How many values it holds; undefined while it is still being read. */
  size: number | undefined;
}

/** Why an alias stands for nothing. */
export type AliasFault =
  "yaml-unknown-alias" | "yaml-alias-cycle" | "yaml-alias-expansion";

/** Values that aliases may add to those written; a file beyond it is made to exhaust memory. */
export const mostRepeated = 1_000_000;

/** The anchors of a document, and how much the aliases to them multiply it. */
export class Anchors {
  readonly #anchors = new Map<string, Anchored>();
  #repeated = 0;

  set(name: string, anchored: Anchored): void {
    this.#anchors.set(name, anchored);
  }

  repeat(name: string): Required<Anchored> | AliasFault {
    const anchored = this.#anchors.get(name);
    if (!anchored) return "yaml-unknown-alias";
    if (anchored.size === undefined) return "yaml-alias-cycle";
    this.#repeated += anchored.size;
    return this.#repeated > mostRepeated ? "yaml-alias-expansion" : anchored;
  }
}
