// Generated from an OpenAPI document. Do not edit.

import type { Customer } from "./customer.js";

export interface Order {
  id: string;
  customer: Customer;
}
