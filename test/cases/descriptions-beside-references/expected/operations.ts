// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  form,
  send,
  text,
} from "./runtime.js";

export interface AddPetParams {
  /** How big it is. */
  size?: string | undefined;
  /** A color. */
  color?: string | undefined;
  /** The new one. */
  body?: string | undefined;
}

export type AddPetError = RequestError;

export function addPet(
  client: ApiClient,
  params: AddPetParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, AddPetError> {
  return send(client, options, () => ({
    id: "addPet",
    method: "POST",
    path: "/pets",
    query: [form("size", params.size), form("color", params.color)],
    body: text(params.body, "text/plain"),
    success: asNothing,
  }));
}
