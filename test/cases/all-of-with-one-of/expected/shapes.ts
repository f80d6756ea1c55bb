// Generated from an OpenAPI document. Do not edit.

import type { Card } from "./models/card.js";
import type { PaymentBase } from "./models/payment.js";
import type { RefundBase } from "./models/refund.js";
import type { Transfer } from "./models/transfer.js";
import { type Shape, type ShapeOf, joined } from "./runtime.js";

export const cardShape: Shape<Card> = {
  card_number: "cardNumber",
};

export const paymentBaseShape: Shape<PaymentBase> = {
  payment_id: "paymentId",
};

export function paymentShape(): Shape | ShapeOf {
  return joined(paymentBaseShape, paymentVariantShape);
}

export const paymentVariantShape: Shape = {
  card_number: "cardNumber",
  account_number: "accountNumber",
};

export const refundBaseShape: Shape<RefundBase> = {
  refund_id: "refundId",
};

export function refundShape(): Shape | ShapeOf {
  return joined(refundBaseShape, refundVariantShape);
}

export const refundVariantShape: Shape = {
  card_number: "cardNumber",
  account_number: "accountNumber",
};

export const transferShape: Shape<Transfer> = {
  account_number: "accountNumber",
};
