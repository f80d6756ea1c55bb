// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "../runtime/api-promise.js";
import { given } from "../runtime/body.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import { dateTime, fullDate } from "../runtime/dates.js";
import type { RequestError } from "../runtime/errors.js";
import { asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";
import { encode } from "../runtime/shape.js";
import { urlencoded } from "../runtime/urlencoded.js";

export interface SendFormParams {
  /** Format: `date`. */
  fromDay?: Date | undefined;
  times?: readonly Date[] | undefined;
}

export type SendFormError = RequestError;

export function sendForm(
  client: ApiClient,
  params: SendFormParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SendFormError> {
  return send(client, options, () => ({
    id: "sendForm",
    method: "POST",
    path: "/forms",
    body: urlencoded(
      given({
        from_day: encode(fullDate, params.fromDay),
        times: encode([dateTime], params.times),
      }),
    ),
    success: asNothing,
  }));
}
