// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { segment } from "./runtime/path.js";
import { asNothing } from "./runtime/read.js";
import { send } from "./runtime/send.js";

export interface GetPetParams {
  id: string;
}

export type GetPetError = RequestError;

export function getPet(
  client: ApiClient,
  params: GetPetParams,
  options?: RequestOptions,
): ApiPromise<undefined, GetPetError> {
  return send(client, options, () => ({
    id: "getPet",
    method: "GET",
    path: `/pets/${segment(params.id)}`,
    success: asNothing,
  }));
}
