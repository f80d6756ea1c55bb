// Generated from an OpenAPI document. Do not edit.

import type { Kind } from "../enums.js";
import type { UnknownValue } from "../runtime.js";
import type { Owner } from "./owner.js";

export interface Pet {
  /** Who feeds it. */
  owner?: Owner;
  vet?: PetVet;
  /** @default "cat" */
  kind?: Kind | UnknownValue;
}

export interface PetVet {
  name: string;
  clinic?: string;
}
