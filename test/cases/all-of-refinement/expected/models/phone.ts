// Generated from an OpenAPI document. Do not edit.

import type { PhoneKind } from "../enums.js";
import type { UnknownValue } from "../runtime.js";
import type { Owner } from "./owner.js";

export interface Phone {
  kind: PhoneKind | UnknownValue;
  label?: string;
  anything?: number;
  owner?: Owner & PhoneOwner;
  /** Format: `date-time`. */
  since?: string;
}

export interface PhoneOwner {
  ownerAge?: number;
}
