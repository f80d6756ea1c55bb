// Generated from an OpenAPI document. Do not edit.

import { orderCheck, problemDataCheck } from "./checks.js";
import { OrderSchemaErrorDefault, Problem } from "./errors.js";
import type { Code } from "./models/code.js";
import type { Order, OrderPaidBy } from "./models/order.js";
import {
  type ApiClient,
  type ApiPromise,
  type CheckedRequestOptions,
  type RequestError,
  type WithStatus,
  asNothing,
  byStatus,
  checkedError,
  checkedJson,
  encode,
  json,
  send,
} from "./runtime.js";
import { orderPaidByShape, orderShape } from "./shapes.js";

export interface CreateOrderParams {
  /** Minimum length: 2. Maximum length: 4. Pattern: `^[a-z\d-]+$`. */
  orderId: string;
  /** Minimum: 0. Less than: 1000. Multiple of: 0.5. */
  amount: number;
  /** Minimum items: 1. Maximum items: 2. Items are unique. */
  lines: readonly Code[];
  /** Maximum length: 2. */
  shortCode?: Code | undefined;
  both?: string | undefined;
  either?: string | number | undefined;
  alike?: string | undefined;
  /** Minimum members: 1. */
  metaData?: Record<string, string | null> | undefined;
  paidBy?: OrderPaidBy | undefined;
}

export type CreateOrderError = RequestError;

export function createOrder(
  client: ApiClient,
  params: CreateOrderParams,
  options?: CheckedRequestOptions,
): ApiPromise<Order | undefined, CreateOrderError> {
  return send(client, options, () => ({
    id: "createOrder",
    method: "POST",
    path: "/orders",
    body: json({
      order_id: params.orderId,
      amount: params.amount,
      lines: params.lines,
      short_code: params.shortCode,
      both: params.both,
      either: params.either,
      alike: params.alike,
      meta_data: params.metaData,
      paid_by: encode(orderPaidByShape, params.paidBy),
    }),
    success: byStatus({
      "201": checkedJson(orderCheck, client, options, orderShape),
      "202": asNothing,
    }),
  }));
}

export type OrderSchemaError =
  (Problem & WithStatus<404>) | OrderSchemaErrorDefault | RequestError;

/**
 * @throws {Problem} 404
 * @throws {OrderSchemaErrorDefault} any other status
 */
export function orderSchema(
  client: ApiClient,
  options?: CheckedRequestOptions,
): ApiPromise<Order[], OrderSchemaError> {
  return send(client, options, () => ({
    id: "orderSchema",
    method: "GET",
    path: "/orders",
    success: checkedJson(
      { items: () => orderCheck },
      client,
      options,
      orderShape,
    ),
    errors: () => ({
      "404": checkedError(problemDataCheck, client, options, Problem),
      default: checkedError("string", client, options, OrderSchemaErrorDefault),
    }),
  }));
}
