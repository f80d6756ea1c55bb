// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import { fullDate } from "../runtime/dates.js";
import type { RequestError } from "../runtime/errors.js";
import { lines } from "../runtime/lines.js";
import { asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";

export interface SendDaysParams {
  body: Iterable<Date> | AsyncIterable<Date>;
}

export type SendDaysError = RequestError;

export function sendDays(
  client: ApiClient,
  params: SendDaysParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendDaysError> {
  return send(client, options, () => ({
    id: "sendDays",
    method: "POST",
    path: "/days",
    body: lines(params.body, "application/x-ndjson", fullDate),
    success: asNothing,
  }));
}
