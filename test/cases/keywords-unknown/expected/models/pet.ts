// Generated from an OpenAPI document. Do not edit.

import type { UnknownVariant } from "../runtime.js";
import type { Home } from "./home.js";
import type { Owner } from "./owner.js";

export interface Pet {
  requried?: string;
  name?: string;
  owner?: Owner;
  kind?: PetKind;
}

export type PetKind = Owner | Home | UnknownVariant<"kind">;
