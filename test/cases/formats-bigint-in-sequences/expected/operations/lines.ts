// Generated from an OpenAPI document. Do not edit.

import type { Account } from "../models/account.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { stringifyExactly } from "../runtime/exact-json.js";
import { lines } from "../runtime/lines.js";
import { asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";
import { accountShape } from "../shapes.js";

export interface SendLinesParams {
  body: Iterable<Account> | AsyncIterable<Account>;
}

export type SendLinesError = RequestError;

export function sendLines(
  client: ApiClient,
  params: SendLinesParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendLinesError> {
  return send(client, options, () => ({
    id: "sendLines",
    method: "POST",
    path: "/lines",
    body: lines(
      params.body,
      "application/jsonl",
      accountShape,
      stringifyExactly,
    ),
    success: asNothing,
  }));
}
