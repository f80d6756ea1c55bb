// Generated from an OpenAPI document. Do not edit.

import type { UnknownVariant } from "../runtime.js";
import type { Created } from "./created.js";
import type { Ended } from "./ended.js";
import type { Failed } from "./failed.js";
import type { Updated } from "./updated.js";

export type Event =
  EventVariantDbff7f | Ended | Failed | UnknownVariant<"eventType">;

export type EventVariantDbff7f =
  Created | Updated | UnknownVariant<"eventType">;
