// Generated from an OpenAPI document. Do not edit.

export interface Order {
  orderId: string;
}
