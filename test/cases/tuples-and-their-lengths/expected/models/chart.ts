// Generated from an OpenAPI document. Do not edit.

import type { Pair } from "./pair.js";

export interface Chart {
  /** Minimum items: 2. Maximum items: 2. */
  point: [number, number];
  /** Minimum items: 1. */
  range: [number, (number | null)?];
  /** Maximum items: 2. */
  ended: [string, string];
  /** Minimum items: 3. Maximum items: 3. */
  triple: number[];
  pairs: Pair[];
  byName: Record<string, Pair>;
}
