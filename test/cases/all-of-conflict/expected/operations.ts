// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { isValueOf } from "./runtime/known-value.js";
import { asJson } from "./runtime/read.js";
import { send } from "./runtime/send.js";
import type { UnknownValue } from "./runtime/unknown-value.js";

export interface GetPetsResponse {
  id?: number;
  result?: string[];
  state?: GetPetsResponseState | UnknownValue;
  success?: false;
}

export const GetPetsResponseState = {
  On: "on",
  Off: "off",
} as const;

export type GetPetsResponseState =
  (typeof GetPetsResponseState)[keyof typeof GetPetsResponseState];

/** Whether a value is one of those that are known. */
export function isGetPetsResponseState(
  value: unknown,
): value is GetPetsResponseState {
  return isValueOf(GetPetsResponseState, value);
}

export type GetPetsError = RequestError;

export function getPets(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<GetPetsResponse, GetPetsError> {
  return send(client, options, () => ({
    id: "getPets",
    method: "GET",
    path: "/pets",
    success: asJson(),
  }));
}
