// Generated from an OpenAPI document. Do not edit.

import { CreateOrderError422 } from "./errors.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  type WithStatus,
  asModel,
  encode,
  form,
  json,
  send,
} from "./runtime.js";
import {
  createOrderFilterShape,
  createOrderLineItemsShape,
  createOrderResponseItemShape,
} from "./shapes.js";

export interface CreateOrderError422Data {
  fieldName?: string;
}

export interface CreateOrderFilter {
  minPrice?: number | undefined;
}

export interface CreateOrderLineItems {
  productId?: string | undefined;
  options?: CreateOrderLineItemsOptions | undefined;
}

export interface CreateOrderLineItemsOptions {
  giftWrap?: boolean | undefined;
}

export interface CreateOrderResponseItem {
  orderId?: string;
  address?: CreateOrderResponseItemAddress;
}

export interface CreateOrderResponseItemAddress {
  zipCode?: string;
}

export interface CreateOrderParams {
  filter?: CreateOrderFilter | undefined;
  lineItems: readonly CreateOrderLineItems[];
}

export type CreateOrderError =
  (CreateOrderError422 & WithStatus<422>) | RequestError;

/** @throws {CreateOrderError422} 422 */
export function createOrder(
  client: ApiClient,
  params: CreateOrderParams,
  options?: RequestOptions,
): ApiPromise<CreateOrderResponseItem[], CreateOrderError> {
  return send(client, options, () => ({
    id: "createOrder",
    method: "POST",
    path: "/orders",
    query: [form("filter", encode(createOrderFilterShape, params.filter))],
    body: json({
      line_items: encode(createOrderLineItemsShape, params.lineItems),
    }),
    success: asModel(createOrderResponseItemShape),
    errors: () => ({ "422": CreateOrderError422 }),
  }));
}
