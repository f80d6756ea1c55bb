// Generated from an OpenAPI document. Do not edit.

import type { UnknownVariant } from "../runtime.js";
import type { Done } from "./done.js";
import type { Log } from "./log.js";
import type { Started } from "./started.js";

export type JobEvent = Started | Log | Done | UnknownVariant<"event">;
