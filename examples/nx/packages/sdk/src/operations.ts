// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./models/pet.js";
import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { segment } from "./runtime/path.js";
import { asModel } from "./runtime/read.js";
import { send } from "./runtime/send.js";
import { petShape } from "./shapes.js";

export interface GetPetParams {
  petId: string;
}

export type GetPetError = RequestError;

/** A single pet. */
export function getPet(
  client: ApiClient,
  params: GetPetParams,
  options?: RequestOptions,
): ApiPromise<Pet, GetPetError> {
  return send(client, options, () => ({
    id: "getPet",
    method: "GET",
    path: `/pets/${segment(params.petId)}`,
    success: asModel(petShape),
  }));
}
