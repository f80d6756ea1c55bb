// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "../runtime/api-promise.js";
import { jsonOf } from "../runtime/body.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import { fullDate } from "../runtime/dates.js";
import type { RequestError } from "../runtime/errors.js";
import { asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";

export interface SendDatesParams {
  body: readonly (Date | null)[];
}

export type SendDatesError = RequestError;

export function sendDates(
  client: ApiClient,
  params: SendDatesParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendDatesError> {
  return send(client, options, () => ({
    id: "sendDates",
    method: "POST",
    path: "/dates",
    body: jsonOf([fullDate], params.body),
    success: asNothing,
  }));
}
