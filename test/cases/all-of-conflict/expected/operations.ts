// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  type UnknownValue,
  asJson,
  isValueOf,
  send,
} from "./runtime.js";

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
