// Generated from an OpenAPI document. Do not edit.

import type { Expression } from "./expression.js";
import type { First } from "./first.js";
import type { Json } from "./json.js";
import type { List } from "./list.js";

export interface Tree {
  parentNode?: Tree;
  childNodes?: Tree[];
  byName?: Record<string, Tree>;
  list?: List;
  json?: Json;
  first?: First;
  expression?: Expression;
}
