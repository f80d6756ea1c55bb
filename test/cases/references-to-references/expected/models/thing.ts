// Generated from an OpenAPI document. Do not edit.

import type { Extended } from "./extended.js";
import type { Part } from "./part.js";

export interface Thing {
  direct?: Extended;
  joined?: ThingJoined;
  /**
   * The use is described here.
   * @default {"first_one":"a"}
   * @deprecated
   */
  described?: Part;
}

export interface ThingJoined {
  firstOne: string;
  secondOne?: string;
  lastOne?: string;
}
