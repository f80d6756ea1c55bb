// Generated from an OpenAPI document. Do not edit.

import type { Status } from "./enums.js";
import { Problem } from "./errors.js";
import type { Line } from "./models/line.js";
import type { Order } from "./models/order.js";
import type { Payment } from "./models/payment.js";
import {
  type ApiClient,
  type ApiPromise,
  type FileInput,
  type PagedPromise,
  type RequestError,
  type RequestOptions,
  type UnknownValue,
  type WithStatus,
  asExactModel,
  asNothing,
  binary,
  cursorPages,
  dateTime,
  encode,
  exactJson,
  form,
  readHeaders,
  segment,
  send,
  sendPages,
  simple,
} from "./runtime.js";
import {
  lineShape,
  listOrdersResponseShape,
  orderShape,
  paymentShape,
} from "./shapes.js";

export interface ListOrdersResponse {
  items: Order[];
  nextCursor?: string | null;
}

export interface CreateOrderParams {
  customerId: string;
  /** Format: `date-time`. */
  placedAt: Date;
  /** Maximum length: 80. */
  note?: string | undefined;
  status?: Status | UnknownValue | undefined;
  /** Minimum items: 1. */
  lines: readonly Line[];
  payment: Payment;
  labels?: Record<string, string> | undefined;
}

export type CreateOrderError =
  (Problem & WithStatus<422>) | Problem | RequestError;

/**
 * Place an order
 * @example const result = await createOrder(client, {
 *   customerId: "customer_7",
 *   placedAt: new Date("2026-01-01T12:00:00Z"),
 *   note: "By noon",
 *   status: Status.Open,
 *   lines: [
 *     {
 *       sku: "7f9c24e8-3b12-4fef-91e0-1c1b7a6d5e4f",
 *       quantity: 2n,
 *       weight: 1.5,
 *       subLines: [],
 *     },
 *   ],
 *   payment: { kind: "card", cardToken: "card token" },
 * });
 * @throws {Problem} 422, any other status
 */
export function createOrder(
  client: ApiClient,
  params: CreateOrderParams,
  options?: RequestOptions,
): ApiPromise<Order, CreateOrderError> {
  return send(client, options, () => ({
    id: "createOrder",
    method: "POST",
    path: "/orders",
    body: exactJson({
      customer_id: params.customerId,
      placed_at: encode(dateTime, params.placedAt),
      note: params.note,
      status: params.status,
      lines: encode(lineShape, params.lines),
      payment: encode(paymentShape, params.payment),
      labels: params.labels,
    }),
    security: ["key", "login"],
    success: asExactModel(orderShape),
    errors: () => ({ "422": Problem, default: Problem }),
  }));
}

export interface DeleteOrderParams {
  /** Pattern: `^ord_[0-9a-f]{8}$`. */
  orderId: string;
}

export type DeleteOrderError = RequestError;

/**
 * @example await deleteOrder(client, { orderId: "ord_01234567" });
 * @deprecated
 */
export function deleteOrder(
  client: ApiClient,
  params: DeleteOrderParams,
  options?: RequestOptions,
): ApiPromise<undefined, DeleteOrderError> {
  return send(client, options, () => ({
    id: "deleteOrder",
    method: "DELETE",
    path: `/orders/${segment(params.orderId)}`,
    success: asNothing,
  }));
}

export interface ListOrdersParams {
  cursor?: string | undefined;
  /**
   * Not read any more.
   * @deprecated
   */
  xTrace?: string | undefined;
}

export type ListOrdersError = RequestError;

/**
 * List orders
 *
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of listOrders(client)) {
 *   console.log(item);
 * }
 */
export function listOrders(
  client: ApiClient,
  params: ListOrdersParams = {},
  options?: RequestOptions,
): PagedPromise<ListOrdersResponse, Order, ListOrdersError, ListOrdersParams> {
  return sendPages(client, options, () => ({
    id: "listOrders",
    method: "GET",
    path: "/orders",
    query: [form("cursor", params.cursor)],
    headers: {
      "X-Trace": simple(params.xTrace),
    },
    security: ["key", "login"],
    success: asExactModel(listOrdersResponseShape),
    pages: cursorPages({
      call: listOrders,
      from: params,
      cursor: ["cursor"],
      items: ["items"],
      next: ["nextCursor"],
    }),
  }));
}

/** What answers have in their headers. */
export interface ListOrdersHeaders {
  /** How many there are. */
  xTotal: number;
}

/** Reads the headers of an answer; `withResponse()` gives it. */
export function readListOrdersHeaders(response: Response): ListOrdersHeaders {
  return readHeaders(response, { "x-total": ["xTotal", "number"] });
}

export interface UploadPictureParams {
  /** @example "order_1" */
  orderId: string;
  body: FileInput;
}

export type UploadPictureError = RequestError;

/**
 * @example await uploadPicture(client, {
 *   orderId: "order_1",
 *   body: new Blob(["content"]),
 * });
 */
export function uploadPicture(
  client: ApiClient,
  params: UploadPictureParams,
  options?: RequestOptions,
): ApiPromise<undefined, UploadPictureError> {
  return send(client, options, () => ({
    id: "uploadPicture",
    method: "PUT",
    path: `/orders/${segment(params.orderId)}/picture`,
    body: binary(params.body, "image/png"),
    security: ["key", "login"],
    success: asNothing,
  }));
}
