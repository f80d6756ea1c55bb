/** A stretch of a file's text, in UTF-16 code units. */
export interface Range {
  readonly offset: number;
  readonly length: number;
}

/** Where a value stands, and its key where it has one. */
export interface Spot {
  readonly key: Range | undefined;
  /** Undefined where nothing is written, as after `type:` in YAML. */
  readonly value: Range | undefined;
  /** Whether the value is an object or an array, which is long and whose start says little. */
  readonly collection: boolean;
}

/**
 * Finds the value at a path of keys in a file's text; where the path leads further than the text,
 * the last value on the way.
 */
export type Locate = (path: readonly string[]) => Spot;

/** For a text in which nothing can be found. */
export const nowhere: Locate = () => ({
  key: undefined,
  value: undefined,
  collection: false,
});
