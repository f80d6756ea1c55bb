// Generated from an OpenAPI document. Do not edit.

import type { JobLevel, JobMixed, JobState } from "../enums.js";
import type { UnknownNumber, UnknownValue } from "../runtime.js";

export interface Job {
  state: JobState | UnknownValue;
  level: JobLevel | UnknownNumber;
  mixed: JobMixed | UnknownValue;
}
