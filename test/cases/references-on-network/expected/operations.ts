// Generated from an OpenAPI document. Do not edit.

import { Problem } from "./errors.js";
import type { Order } from "./models/order.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  type WithStatus,
  asJson,
  send,
} from "./runtime.js";

export type ListOrdersError = (Problem & WithStatus<404>) | RequestError;

/** @throws {Problem} 404 */
export function listOrders(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Order[], ListOrdersError> {
  return send(client, options, () => ({
    id: "listOrders",
    method: "GET",
    path: "/orders",
    success: asJson(),
    errors: () => ({ "404": Problem }),
  }));
}
