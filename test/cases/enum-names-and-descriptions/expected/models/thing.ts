// Generated from an OpenAPI document. Do not edit.

import type {
  ThingAzure,
  ThingByValue,
  ThingGaps,
  ThingNulls,
} from "../enums.js";
import type { UnknownNumber, UnknownValue } from "../runtime.js";

export interface Thing {
  gaps?: ThingGaps | UnknownValue;
  nulls?: ThingNulls | UnknownValue | null;
  byValue?: ThingByValue | UnknownNumber;
  azure?: ThingAzure;
}
