// Generated from an OpenAPI document. Do not edit.

import type { Animal } from "./models/animal.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asModel,
  send,
} from "./runtime.js";
import { animalShape } from "./shapes.js";

export type FetchPetError = RequestError;

export function fetchPet(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Animal, FetchPetError> {
  return send(client, options, () => ({
    id: "getPet",
    method: "GET",
    path: "/pet",
    success: asModel(animalShape),
  }));
}
