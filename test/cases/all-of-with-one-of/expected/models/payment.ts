// Generated from an OpenAPI document. Do not edit.

import type { Card } from "./card.js";
import type { Transfer } from "./transfer.js";

export type Payment = PaymentBase & PaymentUnion;

export interface PaymentBase {
  paymentId: string;
}

export type PaymentUnion = Card | Transfer;
