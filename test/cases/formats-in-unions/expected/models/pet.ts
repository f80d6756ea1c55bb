// Generated from an OpenAPI document. Do not edit.

import type { Moment } from "./moment.js";

export interface Pet {
  kind: "pet";
  bornAt: Moment;
}
