// Generated from an OpenAPI document. Do not edit.

import type { PayBodyCard, PayBodyCash } from "./operations.js";
import { type Members, type Shape, type ShapeOf, tagOf } from "./runtime.js";

export const payBodyCardShape: Shape<PayBodyCard> = {
  pay_by: "payBy",
  card_number: "cardNumber",
};

export const payBodyCashShape: Shape<PayBodyCash> = {
  pay_by: "payBy",
};

export function payBodyShape(value: Members): Shape | ShapeOf | undefined {
  switch (tagOf(value, "pay_by", "payBy")) {
    case "card":
      return payBodyCardShape;
    case "cash":
      return payBodyCashShape;
    default:
      return undefined;
  }
}
