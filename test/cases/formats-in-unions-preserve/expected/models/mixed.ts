// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./pet.js";
import type { Robot } from "./robot.js";

export type Mixed = Date | Pet | Robot | Date[];
