// Generated from an OpenAPI document. Do not edit.

import type { Owner } from "./owner.js";

export interface Pet {
  /** Who feeds it. */
  owner?: Owner;
  vet?: Owner;
}
