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

export interface CreateUserParams {
  name: string;
}

export type CreateUserError = RequestError;

export function createUser(
  client: ApiClient,
  params: CreateUserParams,
  options?: RequestOptions,
): ApiPromise<undefined, CreateUserError> {
  return send(client, options, () => ({
    id: "createUser",
    method: "POST",
    path: "/users",
    body: json({
      name: params.name,
    }),
    success: asNothing,
  }));
}
