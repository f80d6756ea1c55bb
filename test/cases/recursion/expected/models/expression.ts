// Generated from an OpenAPI document. Do not edit.

import type { Not } from "./not.js";

export type Expression = string | Not;
