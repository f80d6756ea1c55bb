// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asJson,
  asNothing,
  segment,
  send,
} from "./runtime.js";

export interface CreateUserResponse {
  id?: string;
}

export type CreateUserError = RequestError;

/**
 * Then: `https://example.com/api.yaml#/paths/~1a/get`.
 *
 * Then: `getUser`, with `user_id` = `$response.body#/id`. It is there at once.
 *
 * Then: `putUser`, with `body` = `{"a":1}`.
 */
export function createUser(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<CreateUserResponse, CreateUserError> {
  return send(client, options, () => ({
    id: "createUser",
    method: "POST",
    path: "/users",
    success: asJson(),
  }));
}

export interface DeleteUsersByUserIdParams {
  userId: string;
}

export type DeleteUsersByUserIdError = RequestError;

export function deleteUsersByUserId(
  client: ApiClient,
  params: DeleteUsersByUserIdParams,
  options?: RequestOptions,
): ApiPromise<undefined, DeleteUsersByUserIdError> {
  return send(client, options, () => ({
    id: "DELETE /users/{user_id}",
    method: "DELETE",
    path: `/users/${segment(params.userId)}`,
    success: asNothing,
  }));
}

export interface GetUserParams {
  userId: string;
}

export type GetUserError = RequestError;

export function getUser(
  client: ApiClient,
  params: GetUserParams,
  options?: RequestOptions,
): ApiPromise<undefined, GetUserError> {
  return send(client, options, () => ({
    id: "get_user",
    method: "GET",
    path: `/users/${segment(params.userId)}`,
    success: asNothing,
  }));
}

export interface PutUserParams {
  userId: string;
}

export type PutUserError = RequestError;

export function putUser(
  client: ApiClient,
  params: PutUserParams,
  options?: RequestOptions,
): ApiPromise<undefined, PutUserError> {
  return send(client, options, () => ({
    id: "putUser",
    method: "PUT",
    path: `/users/${segment(params.userId)}`,
    success: asNothing,
  }));
}
