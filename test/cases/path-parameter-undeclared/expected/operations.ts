// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  segment,
  send,
} from "./runtime.js";

export interface GetPetParams {
  petId: string;
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
    path: `/pets/${segment(params.petId)}`,
    success: asNothing,
  }));
}
