// Generated from an OpenAPI document. Do not edit.

import type { UnknownVariant } from "../runtime.js";
import type { Cat } from "./cat.js";
import type { Dog } from "./dog.js";

/** Told apart by values of its own. */
export type Mapped = Cat | Dog | UnknownVariant<"petType">;
