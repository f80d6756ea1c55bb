// Generated from an OpenAPI document. Do not edit.

import type { UnknownVariant } from "../runtime.js";
import type { Cat } from "./cat.js";
import type { Dog } from "./dog.js";
import type { Puppy } from "./puppy.js";

export type Pet = Cat | Dog | Puppy | UnknownVariant<"petType">;
