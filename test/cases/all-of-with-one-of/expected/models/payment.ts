// Generated from an OpenAPI document. Do not edit.

import type { Card } from "./card.js";
import type { Transfer } from "./transfer.js";

export type Payment = PaymentBase & PaymentVariant;

export interface PaymentBase {
  paymentId: string;
}

export type PaymentVariant = Card | Transfer;
