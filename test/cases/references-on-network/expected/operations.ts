// Generated from an OpenAPI document. Do not edit.

import { Problem } from "./errors.js";
import type { Order } from "./models/order.js";
import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError, WithStatus } from "./runtime/errors.js";
import { asJson } from "./runtime/read.js";
import { send } from "./runtime/send.js";

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
