// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./models/pet";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asModel,
  send,
} from "./runtime";
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
