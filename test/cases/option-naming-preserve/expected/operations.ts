// Generated from an OpenAPI document. Do not edit.

import type { UserModel } from "./models/user-model.js";
import type { ApiPromise } from "./runtime/api-promise.js";
import { json } from "./runtime/body.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { segment } from "./runtime/path.js";
import { asJson } from "./runtime/read.js";
import { send } from "./runtime/send.js";

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
