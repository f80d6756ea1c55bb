// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  form,
  send,
} from "./runtime.js";

export const GetPetsOther = {
  _1: 1,
  _2: "2",
} as const;

export type GetPetsOther = (typeof GetPetsOther)[keyof typeof GetPetsOther];

export interface GetPetsParams {
  none?: string | undefined;
  other?: GetPetsOther | undefined;
}

export type GetPetsError = RequestError;

export function getPets(
  client: ApiClient,
  params: GetPetsParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, GetPetsError> {
  return send(client, options, () => ({
    id: "getPets",
    method: "GET",
    path: "/pets",
    query: [form("none", params.none), form("other", params.other)],
    success: asNothing,
  }));
}
