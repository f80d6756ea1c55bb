// Generated from an OpenAPI document. Do not edit.

import type { Order } from "./order.js";

export interface Customer {
  name?: string;
  orders?: Order[];
}
