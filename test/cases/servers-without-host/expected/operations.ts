// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { asNothing } from "./runtime/read.js";
import { send } from "./runtime/send.js";

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
