// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  json,
  send,
} from "./runtime.js";

export interface CreateUserBody {
  name: string;
}

export interface CreateUserParams {
  body?: CreateUserBody | undefined;
}

export type CreateUserError = RequestError;

export function createUser(
  client: ApiClient,
  params: CreateUserParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, CreateUserError> {
  return send(client, options, () => ({
    id: "createUser",
    method: "POST",
    path: "/users",
    body: json(params.body),
    success: asNothing,
  }));
}
