// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./models/pet.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asModel,
  segment,
  send,
} from "./runtime.js";
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
