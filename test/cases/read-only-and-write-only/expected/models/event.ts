// Generated from an OpenAPI document. Do not edit.

import type { UnknownVariant } from "../runtime.js";
import type { Created, CreatedInput } from "./created.js";
import type { Removed } from "./removed.js";

export type Event = Created | Removed | UnknownVariant<"eventType">;

export type EventInput = CreatedInput | Removed;
