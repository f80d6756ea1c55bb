// Generated from an OpenAPI document. Do not edit.

import type { UnknownVariant } from "../runtime.js";
import type { Pet } from "./pet.js";
import type { Robot } from "./robot.js";

export type AnyPet = Pet | Robot | UnknownVariant<"kind">;
