// Generated from an OpenAPI document. Do not edit.

import type { Entry } from "../models/entry.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { decodeExactly } from "../runtime/exact-json.js";
import type { ItemStream } from "../runtime/item-stream.js";
import { asJsonSequence } from "../runtime/json-sequence.js";
import { send } from "../runtime/send.js";
import { entryShape } from "../shapes.js";

export type WatchRecordsError = RequestError;

export function watchRecords(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<Entry>, WatchRecordsError> {
  return send(client, options, () => ({
    id: "watchRecords",
    method: "GET",
    path: "/records",
    accept: "application/json-seq",
    success: asJsonSequence(client, options, entryShape, decodeExactly),
  }));
}
