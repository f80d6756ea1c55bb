// Generated from an OpenAPI document. Do not edit.

import type { Id } from "./id.js";

export interface User {
  id?: Id;
}
