// Generated from an OpenAPI document. Do not edit.

import type { Comparison } from "./comparison.js";

export interface Compound {
  filters: CompoundFilters[];
  tree?: CompoundTree;
}

export type CompoundFilters = Comparison | Compound;

export interface CompoundTree {
  parent?: CompoundTree;
  inner?: Compound;
}
