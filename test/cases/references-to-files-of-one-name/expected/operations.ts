// Generated from an OpenAPI document. Do not edit.

import { NotFound } from "./errors.js";
import type { ItemResponse } from "./models/item-response.js";
import type { Item } from "./models/item.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  type WithStatus,
  asJson,
  send,
} from "./runtime.js";

export type GetCatsError = RequestError;

export function getCats(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Item[], GetCatsError> {
  return send(client, options, () => ({
    id: "getCats",
    method: "GET",
    path: "/cats",
    success: asJson(),
  }));
}

export type GetDogsError = (NotFound & WithStatus<404>) | RequestError;

/** @throws {NotFound} 404 */
export function getDogs(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemResponse, GetDogsError> {
  return send(client, options, () => ({
    id: "getDogs",
    method: "GET",
    path: "/dogs",
    success: asJson(),
    errors: () => ({ "404": NotFound }),
  }));
}
