// Generated from an OpenAPI document. Do not edit.

import type { UnknownVariant } from "../runtime.js";
import type { Bird } from "./bird.js";
import type { Fish } from "./fish.js";

export type Implicit = Fish | Bird | UnknownVariant<"kind">;
