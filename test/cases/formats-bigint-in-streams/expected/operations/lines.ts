// Generated from an OpenAPI document. Do not edit.

import type { Entry } from "../models/entry.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { decodeExactly } from "../runtime/exact-json.js";
import type { ItemStream } from "../runtime/item-stream.js";
import { asJsonLines } from "../runtime/json-lines.js";
import { send } from "../runtime/send.js";
import { entryShape } from "../shapes.js";

export type WatchLinesError = RequestError;

export function watchLines(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<Entry>, WatchLinesError> {
  return send(client, options, () => ({
    id: "watchLines",
    method: "GET",
    path: "/lines",
    accept: "application/x-ndjson",
    success: asJsonLines(client, options, entryShape, decodeExactly),
  }));
}
