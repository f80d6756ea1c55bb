// Generated from an OpenAPI document. Do not edit.

import type { Nested } from "./nested.js";
import type { Plain } from "./plain.js";

export type Value = Plain | Nested;
