// Generated from an OpenAPI document. Do not edit.

import type { Animal } from "./models/animal.js";
import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { asModel } from "./runtime/read.js";
import { send } from "./runtime/send.js";
import { animalShape } from "./shapes.js";

export type GetPetError = RequestError;

export function getPet(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Animal, GetPetError> {
  return send(client, options, () => ({
    id: "getPet",
    method: "GET",
    path: "/pet",
    success: asModel(animalShape),
  }));
}
