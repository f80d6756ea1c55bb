// Generated from an OpenAPI document. Do not edit.

import type { State } from "../enums.js";
import type { UnknownValue } from "../runtime.js";
import type { Person } from "./person.js";

export interface Order {
  /** Who pays. */
  buyer: Person;
  /** Who is paid; null before the order is accepted. */
  seller?: Person | null;
  /**
   * Where the order is.
   * @default "open"
   */
  state: State | UnknownValue;
  typed?: Person;
}
