// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { segment } from "./runtime/path.js";
import { form } from "./runtime/query.js";
import { asNothing } from "./runtime/read.js";
import { send } from "./runtime/send.js";

export interface GetFileParams {
  id: string;
  fields?: string | undefined;
}

export type GetFileError = RequestError;

export function getFile(
  client: ApiClient,
  params: GetFileParams,
  options?: RequestOptions,
): ApiPromise<undefined, GetFileError> {
  return send(client, options, () => ({
    id: "getFile",
    method: "GET",
    path: `/shared_items/${segment(params.id)}`,
    query: [form("fields", params.fields)],
    success: asNothing,
  }));
}

export interface GetFolderParams {
  id: string;
  fields?: string | undefined;
}

export type GetFolderError = RequestError;

export function getFolder(
  client: ApiClient,
  params: GetFolderParams,
  options?: RequestOptions,
): ApiPromise<undefined, GetFolderError> {
  return send(client, options, () => ({
    id: "getFolder",
    method: "GET",
    path: `/shared_items/${segment(params.id)}`,
    query: [form("fields", params.fields)],
    success: asNothing,
  }));
}
