// Generated from an OpenAPI document. Do not edit.

import type { DogsItem } from "./dogs-item.js";

export interface ItemResponse {
  items?: DogsItem[];
}
