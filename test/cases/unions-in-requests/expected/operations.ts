// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  jsonOf,
  send,
} from "./runtime.js";
import { payBodyShape } from "./shapes.js";

export type PayBody = PayBodyCard | PayBodyCash;

/** Card */
export interface PayBodyCard {
  payBy: PayBodyCardPayBy;
  cardNumber: string;
}

export const PayBodyCardPayBy = {
  Card: "card",
} as const;

export type PayBodyCardPayBy =
  (typeof PayBodyCardPayBy)[keyof typeof PayBodyCardPayBy];

/** Cash */
export interface PayBodyCash {
  payBy: PayBodyCashPayBy;
}

export const PayBodyCashPayBy = {
  Cash: "cash",
} as const;

export type PayBodyCashPayBy =
  (typeof PayBodyCashPayBy)[keyof typeof PayBodyCashPayBy];

export interface PayParams {
  body: PayBody;
}

export type PayError = RequestError;

export function pay(
  client: ApiClient,
  params: PayParams,
  options?: RequestOptions,
): ApiPromise<undefined, PayError> {
  return send(client, options, () => ({
    id: "pay",
    method: "POST",
    path: "/payments",
    body: jsonOf(payBodyShape, params.body),
    success: asNothing,
  }));
}
