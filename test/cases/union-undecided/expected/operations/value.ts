// Generated from an OpenAPI document. Do not edit.

import type { One } from "../models/one.js";
import type { Other } from "../models/other.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { asJson } from "../runtime/read.js";
import { send } from "../runtime/send.js";

export type GetValueResponse = One | Other;

export type GetValueError = RequestError;

export function getValue(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<GetValueResponse, GetValueError> {
  return send(client, options, () => ({
    id: "getValue",
    method: "GET",
    path: "/value",
    success: asJson(),
  }));
}
