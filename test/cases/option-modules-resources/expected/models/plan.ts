// Generated from an OpenAPI document. Do not edit.

import type { PlanStatus } from "../enums.js";
import type { UnknownValue } from "../runtime.js";

export interface Plan {
  status: PlanStatus | UnknownValue;
}
