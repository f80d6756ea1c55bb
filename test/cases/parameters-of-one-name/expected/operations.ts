// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "./runtime/api-promise.js";
import { json } from "./runtime/body.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { simple } from "./runtime/header.js";
import { segment } from "./runtime/path.js";
import { form } from "./runtime/query.js";
import { asNothing } from "./runtime/read.js";
import { send } from "./runtime/send.js";

export interface PutUserParams {
  id: string;
  /** Of the operation. */
  limit: number;
  queryId?: string | undefined;
  headerId?: string | undefined;
  bodyId: string;
  name?: string | undefined;
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
    path: `/users/${segment(params.id)}`,
    query: [form("limit", params.limit), form("id", params.queryId)],
    headers: {
      id: simple(params.headerId),
    },
    body: json({
      id: params.bodyId,
      name: params.name,
    }),
    success: asNothing,
  }));
}
