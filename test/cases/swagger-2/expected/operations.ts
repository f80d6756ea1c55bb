// Generated from an OpenAPI document. Do not edit.

import type { Sort } from "./enums.js";
import { NotFound } from "./errors.js";
import type { Product } from "./models/product.js";
import {
  type ApiClient,
  type ApiPromise,
  type FileInput,
  type RequestError,
  type RequestOptions,
  type WithStatus,
  asBlob,
  asByteStream,
  asModel,
  asNothing,
  commas,
  delimited,
  form,
  json,
  multipart,
  readHeaders,
  segment,
  send,
  simple,
  urlencoded,
} from "./runtime.js";
import { productShape } from "./shapes.js";

export interface CreateProductParams {
  /**
   * So many at most.
   * @default 20
   */
  limit?: number | undefined;
  productName: string;
}

export type CreateProductError = (NotFound & WithStatus<404>) | RequestError;

/** @throws {NotFound} 404 */
export function createProduct(
  client: ApiClient,
  params: CreateProductParams,
  options?: RequestOptions,
): ApiPromise<Product, CreateProductError> {
  return send(client, options, () => ({
    id: "createProduct",
    method: "POST",
    path: "/products",
    query: [form("limit", params.limit)],
    body: json({
      product_name: params.productName,
    }),
    security: ["key"],
    success: asModel(productShape),
    errors: () => ({ "404": NotFound }),
  }));
}

export interface DescribePictureParams {
  productId: string;
  token?: string | undefined;
  altText: string;
  words?: readonly string[] | undefined;
}

export type DescribePictureError = RequestError;

export function describePicture(
  client: ApiClient,
  params: DescribePictureParams,
  options?: RequestOptions,
): ApiPromise<undefined, DescribePictureError> {
  return send(client, options, () => ({
    id: "describePicture",
    method: "POST",
    path: `/products/${segment(params.productId)}/picture`,
    body: urlencoded(
      {
        token: params.token,
        alt_text: params.altText,
        words: params.words,
      },
      { words: commas },
    ),
    security: ["key"],
    success: asNothing,
  }));
}

export interface GetPictureParams {
  productId: string;
}

export type GetPictureError = RequestError;

export function getPicture(
  client: ApiClient,
  params: GetPictureParams,
  options?: RequestOptions,
): ApiPromise<Blob, GetPictureError> {
  return send(client, options, () => ({
    id: "getPicture",
    method: "GET",
    server: "http://api.example.com/v1",
    path: `/products/${segment(params.productId)}/picture`,
    accept: "image/png",
    success: asBlob,
  }));
}

export interface GetPictureStreamParams {
  productId: string;
}

export type GetPictureStreamError = RequestError;

/** Gives the bytes of the answer as they arrive. */
export function getPictureStream(
  client: ApiClient,
  params: GetPictureStreamParams,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, GetPictureStreamError> {
  return send(client, options, () => ({
    id: "getPicture",
    method: "GET",
    server: "http://api.example.com/v1",
    path: `/products/${segment(params.productId)}/picture`,
    accept: "image/png",
    success: asByteStream(client, options),
  }));
}

export interface ListProductsParams {
  /**
   * So many at most.
   * @default 20
   */
  limit?: number | undefined;
  sort?: Sort | undefined;
  ids?: readonly number[] | undefined;
  tags?: readonly string[] | undefined;
  words?: readonly string[] | undefined;
  pipes?: readonly string[] | undefined;
  tabs?: readonly string[] | undefined;
  xTrace?: readonly string[] | undefined;
}

export type ListProductsError = (NotFound & WithStatus<404>) | RequestError;

/** @throws {NotFound} 404 */
export function listProducts(
  client: ApiClient,
  params: ListProductsParams = {},
  options?: RequestOptions,
): ApiPromise<Product[], ListProductsError> {
  return send(client, options, () => ({
    id: "listProducts",
    method: "GET",
    path: "/products",
    query: [
      form("limit", params.limit),
      form("sort", params.sort),
      delimited("ids", params.ids, ","),
      form("tags", params.tags),
      delimited("words", params.words, "%20"),
      delimited("pipes", params.pipes, "%7C"),
      delimited("tabs", params.tabs, "%09"),
    ],
    headers: {
      "X-Trace": simple(params.xTrace),
    },
    security: ["key"],
    success: asModel(productShape),
    errors: () => ({ "404": NotFound }),
  }));
}

/** What answers have in their headers. */
export interface ListProductsHeaders {
  /** How many there are. */
  xTotal?: number;
}

/** Reads the headers of an answer; `withResponse()` gives it. */
export function readListProductsHeaders(
  response: Response,
): ListProductsHeaders {
  return readHeaders(response, { "x-total": ["xTotal", "number"] });
}

export interface PutPictureParams {
  productId: string;
  token?: string | undefined;
  /** A PNG. */
  picture: FileInput;
}

export type PutPictureError = RequestError;

export function putPicture(
  client: ApiClient,
  params: PutPictureParams,
  options?: RequestOptions,
): ApiPromise<undefined, PutPictureError> {
  return send(client, options, () => ({
    id: "putPicture",
    method: "PUT",
    path: `/products/${segment(params.productId)}/picture`,
    body: multipart({
      token: params.token,
      picture: params.picture,
    }),
    security: [["basic", "oauth"]],
    success: asNothing,
  }));
}
