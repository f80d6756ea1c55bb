// Generated from an OpenAPI document. Do not edit.

import type { UnknownValue } from "../runtime/unknown-value.js";
import type { Animal } from "./animal.js";
import type { Contact } from "./contact.js";
import type { Tag } from "./tag.js";

export interface Owner {
  pets?: Animal[];
  friend?: Owner;
  tag?: Tag | UnknownValue;
  contact?: Contact;
}
