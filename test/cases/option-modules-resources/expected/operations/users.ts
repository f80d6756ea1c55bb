// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  segment,
  send,
} from "../runtime.js";

export interface DeleteUserParams {
  id: string;
}

export type DeleteUserError = RequestError;

export function deleteUser(
  client: ApiClient,
  params: DeleteUserParams,
  options?: RequestOptions,
): ApiPromise<undefined, DeleteUserError> {
  return send(client, options, () => ({
    id: "deleteUser",
    method: "DELETE",
    path: `/users/${segment(params.id)}`,
    success: asNothing,
  }));
}
