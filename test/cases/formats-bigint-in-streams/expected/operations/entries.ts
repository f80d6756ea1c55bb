// Generated from an OpenAPI document. Do not edit.

import type { Entry } from "../models/entry.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { asExactModel } from "../runtime/exact-read.js";
import { send } from "../runtime/send.js";
import { entryShape } from "../shapes.js";

export type GetEntryError = RequestError;

export function getEntry(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Entry, GetEntryError> {
  return send(client, options, () => ({
    id: "getEntry",
    method: "GET",
    path: "/entries",
    success: asExactModel(entryShape),
  }));
}
