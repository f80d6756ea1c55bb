// Generated from an OpenAPI document. Do not edit.

import type { ThingByEnum } from "../enums.js";
import type { UnknownValue } from "../runtime.js";
import type { MaybePart } from "./maybe-part.js";
import type { Part } from "./part.js";

export interface Thing {
  byKeyword: number | null;
  notNull: number;
  byEnum: ThingByEnum | UnknownValue | null;
  list: string[] | null;
  items: (string | null)[];
  map: Record<string, number | null>;
  byAllOf: Part | null;
  byOneOf: string | number | null;
  byReference: Part;
  byItsSchema: MaybePart | null;
  optionalPart?: MaybePart | null;
}
