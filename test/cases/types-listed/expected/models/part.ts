// Generated from an OpenAPI document. Do not edit.

import type { First } from "./first.js";
import type { Second } from "./second.js";

export interface Part {
  /** Maximum length: 3. */
  textOrPart?: string | PartTextOrPartObject;
  maybeUnion?: PartMaybeUnion | null;
}

export type PartMaybeUnion = First | Second;

/** Maximum length: 3. */
export interface PartTextOrPartObject {
  innerText?: string;
}
