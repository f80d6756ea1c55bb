// Generated from an OpenAPI document. Do not edit.

import type { Why } from "./why.js";

export interface NotFoundData {
  notFound?: Why;
}
