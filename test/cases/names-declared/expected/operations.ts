// Generated from an OpenAPI document. Do not edit.

import type { Part } from "./models/part.js";
import type { Product } from "./models/product.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asJson,
  asModel,
  form,
  segment,
  send,
} from "./runtime.js";
import { productShape } from "./shapes.js";

export interface ListOneProductParams {
  id: string;
}

export type ListOneProductError = RequestError;

export function listOneProduct(
  client: ApiClient,
  params: ListOneProductParams,
  options?: RequestOptions,
): ApiPromise<Part, ListOneProductError> {
  return send(client, options, () => ({
    id: "list_one_product",
    method: "GET",
    path: `/products/${segment(params.id)}`,
    success: asJson(),
  }));
}

export interface ListProductsParams {
  searchText?: string | undefined;
  page?: number | undefined;
}

export type ListProductsError = RequestError;

export function listProducts(
  client: ApiClient,
  params: ListProductsParams = {},
  options?: RequestOptions,
): ApiPromise<Product, ListProductsError> {
  return send(client, options, () => ({
    id: "list_products",
    method: "GET",
    path: "/products",
    query: [form("q", params.searchText), form("p", params.page)],
    success: asModel(productShape),
  }));
}
