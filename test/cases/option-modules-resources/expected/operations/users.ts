// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { segment } from "../runtime/path.js";
import { asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";

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
