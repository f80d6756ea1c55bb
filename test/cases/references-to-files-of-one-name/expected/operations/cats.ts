// Generated from an OpenAPI document. Do not edit.

import type { Item } from "../models/item.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { asJson } from "../runtime/read.js";
import { send } from "../runtime/send.js";

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
