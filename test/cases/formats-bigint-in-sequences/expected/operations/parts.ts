// Generated from an OpenAPI document. Do not edit.

import type { Account } from "../models/account.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { stringifyExactly } from "../runtime/exact-json.js";
import { multipartList } from "../runtime/multipart-list.js";
import { asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";
import { encode } from "../runtime/shape.js";
import { accountShape } from "../shapes.js";

export interface SendPartsParams {
  body: readonly Account[];
}

export type SendPartsError = RequestError;

export function sendParts(
  client: ApiClient,
  params: SendPartsParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendPartsError> {
  return send(client, options, () => ({
    id: "sendParts",
    method: "POST",
    path: "/parts",
    body: multipartList(encode(accountShape, params.body), "multipart/mixed", {
      stringify: stringifyExactly,
    }),
    success: asNothing,
  }));
}
