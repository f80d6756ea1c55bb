// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import type { ItemStream } from "../runtime/item-stream.js";
import { asJsonLines } from "../runtime/json-lines.js";
import { send } from "../runtime/send.js";
import { watchNamesResponseItemShape } from "../shapes.js";

export interface WatchNamesResponseItem {
  fullName?: string;
}

export type WatchNamesError = RequestError;

export function watchNames(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<WatchNamesResponseItem>, WatchNamesError> {
  return send(client, options, () => ({
    id: "watchNames",
    method: "GET",
    path: "/names",
    accept: "application/x-ndjson",
    success: asJsonLines(client, options, watchNamesResponseItemShape),
  }));
}
