// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./models/pet.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asJson,
  form,
  send,
} from "./runtime.js";

export interface GetPetsParams {
  page?: number | undefined;
  size?: number | undefined;
}

export type GetPetsError = RequestError;

/** All the pets. */
export function getPets(
  client: ApiClient,
  params: GetPetsParams = {},
  options?: RequestOptions,
): ApiPromise<Pet[], GetPetsError> {
  return send(client, options, () => ({
    id: "getPets",
    method: "GET",
    path: "/pets",
    query: [form("page", params.page), form("size", params.size)],
    success: asJson(),
  }));
}
