// Copyright Example
/* eslint-disable */
// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./models/pet.ts";
import type { ApiPromise } from "./runtime/api-promise.ts";
import type { ApiClient, RequestOptions } from "./runtime/client.ts";
import type { RequestError } from "./runtime/errors.ts";
import { asModel } from "./runtime/read.ts";
import { send } from "./runtime/send.ts";
import { petShape } from "./shapes.ts";

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
