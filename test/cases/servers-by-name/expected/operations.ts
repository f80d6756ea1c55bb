// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  ownServer,
  send,
} from "./runtime.js";

export type AmendError = RequestError;

export function amend(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, AmendError> {
  return send(client, options, () => ({
    id: "amend",
    method: "PATCH",
    server: "https://first.example.com",
    path: "/upload",
    success: asNothing,
  }));
}

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
    server: ownServer(
      client,
      {
        "0": {
          url: "https://{bucket}.store.example.com",
          variables: { bucket: "main" },
        },
      },
      0,
    ),
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
    server: ownServer(
      client,
      {
        production: { url: "https://upload.example.com" },
        sandbox: { url: "https://upload.sandbox.example.com" },
      },
      "production",
    ),
    path: "/upload",
    success: asNothing,
  }));
}
