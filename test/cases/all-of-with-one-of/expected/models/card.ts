// Generated from an OpenAPI document. Do not edit.

export interface Card {
  cardNumber: string;
}
