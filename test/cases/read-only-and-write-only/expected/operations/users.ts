// Generated from an OpenAPI document. Do not edit.

import type { User } from "../models/user.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import { json } from "../runtime/body.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { asJson } from "../runtime/read.js";
import { send } from "../runtime/send.js";

export interface CreateUserParams {
  name: string;
  password: string;
}

export type CreateUserError = RequestError;

export function createUser(
  client: ApiClient,
  params: CreateUserParams,
  options?: RequestOptions,
): ApiPromise<User, CreateUserError> {
  return send(client, options, () => ({
    id: "createUser",
    method: "POST",
    path: "/users",
    body: json({
      name: params.name,
      password: params.password,
    }),
    success: asJson(),
  }));
}
