// Generated from an OpenAPI document. Do not edit.

import type { UserModel } from "./models/user-model.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asJson,
  json,
  segment,
  send,
} from "./runtime.js";

export interface UpdateUserParams {
  user_id: string;
  first_name?: string | undefined;
  /** Not `first_name`. */
  "it's"?: string | undefined;
}

export type UpdateUserError = RequestError;

export function updateUser(
  client: ApiClient,
  params: UpdateUserParams,
  options?: RequestOptions,
): ApiPromise<UserModel, UpdateUserError> {
  return send(client, options, () => ({
    id: "update_user",
    method: "PUT",
    path: `/users/${segment(params.user_id)}`,
    body: json({
      first_name: params.first_name,
      "it's": params["it's"],
    }),
    success: asJson(),
  }));
}
