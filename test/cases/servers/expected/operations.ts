// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  send,
} from "./runtime.js";

export type GetUsualError = RequestError;

export function getUsual(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetUsualError> {
  return send(client, options, () => ({
    id: "getUsual",
    method: "GET",
    path: "/usual",
    success: asNothing,
  }));
}

export type ReplaceError = RequestError;

export function replace(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, ReplaceError> {
  return send(client, options, () => ({
    id: "replace",
    method: "PUT",
    server: "https://eu.example.com/elsewhere",
    path: "/upload",
    success: asNothing,
  }));
}

export type UploadError = RequestError;

export function upload(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, UploadError> {
  return send(client, options, () => ({
    id: "upload",
    method: "POST",
    server: "https://upload.example.com",
    path: "/upload",
    success: asNothing,
  }));
}
