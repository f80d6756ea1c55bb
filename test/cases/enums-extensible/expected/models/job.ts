// Generated from an OpenAPI document. Do not edit.

import type { JobAzure, JobModelValue, JobState, Voice } from "../enums.js";
import type { AnyString, UnknownValue } from "../runtime.js";

export interface Job {
  state: JobState | UnknownValue;
  azure?: JobAzure | UnknownValue;
  model: AnyString | JobModelValue;
  voice: Voice | AnyString | null;
  either: "auto" | AnyString | number;
}
