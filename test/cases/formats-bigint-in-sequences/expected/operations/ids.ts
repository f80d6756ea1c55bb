// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { stringifyExactly } from "../runtime/exact-json.js";
import { integer } from "../runtime/integers.js";
import { lines } from "../runtime/lines.js";
import { asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";

export interface SendIdsParams {
  body: Iterable<bigint> | AsyncIterable<bigint>;
}

export type SendIdsError = RequestError;

export function sendIds(
  client: ApiClient,
  params: SendIdsParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendIdsError> {
  return send(client, options, () => ({
    id: "sendIds",
    method: "POST",
    path: "/ids",
    body: lines(params.body, "application/json-seq", integer, stringifyExactly),
    success: asNothing,
  }));
}
