// Generated from an OpenAPI document. Do not edit.

import type { Branch } from "./branch.js";
import type { Lists } from "./lists.js";
import type { Maps } from "./maps.js";
import type { OtherName } from "./other-name.js";
import type { Patterns } from "./patterns.js";

export interface Node {
  byUnion?: string | Node;
  byAllOf?: NodeByAllOf;
  byMap?: Maps;
  byList?: Lists;
  byPair?: [Node, string];
  byPattern?: Patterns;
  byName?: OtherName;
  byBranch?: Branch;
}

export interface NodeByAllOf {
  byUnion?: string | Node;
  byAllOf?: NodeByAllOf;
  byMap?: Maps;
  byList?: Lists;
  byPair?: [Node, string];
  byPattern?: Patterns;
  byName?: OtherName;
  byBranch?: Branch;
  extraOne?: string;
}
