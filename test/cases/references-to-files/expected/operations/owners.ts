// Generated from an OpenAPI document. Do not edit.

import type { Owner } from "../models/owner.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { asJson } from "../runtime/read.js";
import { send } from "../runtime/send.js";

export type GetOwnersError = RequestError;

export function getOwners(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Owner, GetOwnersError> {
  return send(client, options, () => ({
    id: "getOwners",
    method: "GET",
    path: "/owners",
    success: asJson(),
  }));
}
