// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  form,
  json,
  segment,
  send,
  simple,
} from "./runtime.js";

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
