// Generated from an OpenAPI document. Do not edit.

import type { Owner } from "./owner.js";

export interface Pet {
  name?: string | null;
  owner?: Owner | null;
  tags?: string[] | null;
}
