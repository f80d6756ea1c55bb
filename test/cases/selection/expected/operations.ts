// Generated from an OpenAPI document. Do not edit.

import type { User } from "./models/user.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asJson,
  asNothing,
  send,
} from "./runtime.js";

export type ListKeysError = RequestError;

export function listKeys(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, ListKeysError> {
  return send(client, options, () => ({
    id: "listKeys",
    method: "GET",
    path: "/admin/keys",
    success: asNothing,
  }));
}

export type ListUsersError = RequestError;

export function listUsers(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<User, ListUsersError> {
  return send(client, options, () => ({
    id: "listUsers",
    method: "GET",
    path: "/users",
    success: asJson(),
  }));
}
