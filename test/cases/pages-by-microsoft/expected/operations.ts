// Generated from an OpenAPI document. Do not edit.

import type { ProductList } from "./models/product-list.js";
import {
  type ApiClient,
  type ApiPromise,
  type PagedPromise,
  type RequestError,
  type RequestOptions,
  type UrlPageOptions,
  asModel,
  send,
  sendUrlPages,
  urlAt,
} from "./runtime.js";
import { productListShape } from "./shapes.js";

export type ProductsFindError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of productsFind(client)) {
 *   console.log(item);
 * }
 */
export function productsFind(
  client: ApiClient,
  options?: UrlPageOptions,
): PagedPromise<ProductList, number, ProductsFindError, string> {
  return sendUrlPages(client, options, () => ({
    id: "Products_Find",
    method: "GET",
    path: "/products/found",
    success: asModel(productListShape),
    pages: {
      items: ["itemsFound"],
      next: urlAt(["odataNextLink"]),
    },
  }));
}

export type ProductsListError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of productsList(client)) {
 *   console.log(item);
 * }
 */
export function productsList(
  client: ApiClient,
  options?: UrlPageOptions,
): PagedPromise<ProductList, string, ProductsListError, string> {
  return sendUrlPages(client, options, () => ({
    id: "Products_List",
    method: "GET",
    path: "/products",
    success: asModel(productListShape),
    pages: {
      items: ["value"],
      next: urlAt(["nextLink"]),
    },
  }));
}

export type ProductsListFewError = RequestError;

export function productsListFew(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ProductList, ProductsListFewError> {
  return send(client, options, () => ({
    id: "Products_ListFew",
    method: "GET",
    path: "/products/few",
    success: asModel(productListShape),
  }));
}
