// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./models/pet";
import type { ApiPromise } from "./runtime/api-promise";
import type { ApiClient, RequestOptions } from "./runtime/client";
import type { RequestError } from "./runtime/errors";
import { asModel } from "./runtime/read";
import { send } from "./runtime/send";
import { petShape } from "./shapes";

export type GetPetError = RequestError;

export function getPet(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Pet, GetPetError> {
  return send(client, options, () => ({
    id: "getPet",
    method: "GET",
    path: "/pet",
    success: asModel(petShape),
  }));
}
