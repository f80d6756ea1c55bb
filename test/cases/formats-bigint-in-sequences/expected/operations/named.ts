// Generated from an OpenAPI document. Do not edit.

import type { Account } from "../models/account.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { stringifyExactly } from "../runtime/exact-json.js";
import { multipart } from "../runtime/multipart.js";
import { deepPairs } from "../runtime/query.js";
import { asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";
import { encode } from "../runtime/shape.js";
import { accountShape } from "../shapes.js";

export interface SendNamedParams {
  account: Account;
  deep?: Account | undefined;
}

export type SendNamedError = RequestError;

export function sendNamed(
  client: ApiClient,
  params: SendNamedParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendNamedError> {
  return send(client, options, () => ({
    id: "sendNamed",
    method: "POST",
    path: "/named",
    body: multipart(
      {
        account: encode(accountShape, params.account),
        deep: encode(accountShape, params.deep),
      },
      { spread: { deep: deepPairs }, stringify: stringifyExactly },
    ),
    success: asNothing,
  }));
}
