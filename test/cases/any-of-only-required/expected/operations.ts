// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "./runtime/api-promise.js";
import { json } from "./runtime/body.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { asNothing } from "./runtime/read.js";
import { send } from "./runtime/send.js";

export interface CreateUserParams {
  emailAddress?: string | undefined;
  phoneNumber?: string | undefined;
  password?: string | undefined;
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
    body: json({
      email_address: params.emailAddress,
      phone_number: params.phoneNumber,
      password: params.password,
    }),
    success: asNothing,
  }));
}
