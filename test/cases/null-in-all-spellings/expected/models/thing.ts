// Generated from an OpenAPI document. Do not edit.

import type { ThingListed, ThingListedOnly, ThingUntyped } from "../enums.js";
import type { UnknownValue } from "../runtime.js";
import type { Part } from "./part.js";

export interface Thing {
  text: string | null;
  untyped: ThingUntyped | UnknownValue | null;
  swagger: string | null;
  part: Part | null;
  otherPart?: Part | null;
  listed: ThingListed | UnknownValue | null;
  listedOnly: ThingListedOnly | UnknownValue | null;
  both: string | number | null;
  map: Record<string, string | null>;
  list?: (Part | null)[];
  nothingSaid?: unknown;
}
