// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  form,
  segment,
  send,
} from "./runtime.js";

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
