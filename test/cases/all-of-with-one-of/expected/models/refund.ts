// Generated from an OpenAPI document. Do not edit.

import type { Card } from "./card.js";
import type { Transfer } from "./transfer.js";

export type Refund = RefundBase & RefundVariant;

export interface RefundBase {
  refundId: string;
}

export type RefundVariant = Card | Transfer;
