// Generated from an OpenAPI document. Do not edit.

import type { SessionModalities } from "../enums.js";

export interface Session {
  modalities: SessionModalities[];
  scores?: number[][];
}
