// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "./runtime/api-promise.js";
import { text } from "./runtime/body.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { form } from "./runtime/query.js";
import { asNothing } from "./runtime/read.js";
import { send } from "./runtime/send.js";

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
