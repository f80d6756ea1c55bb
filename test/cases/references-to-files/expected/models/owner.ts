// Generated from an OpenAPI document. Do not edit.

import type { Tag } from "../enums.js";
import type { UnknownValue } from "../runtime.js";
import type { Animal } from "./animal.js";
import type { Contact } from "./contact.js";

export interface Owner {
  pets?: Animal[];
  friend?: Owner;
  tag?: Tag | UnknownValue;
  contact?: Contact;
}
