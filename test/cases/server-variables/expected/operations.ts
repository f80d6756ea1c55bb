// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  send,
} from "./runtime.js";

export type UploadError = RequestError;

export function upload(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, UploadError> {
  return send(client, options, () => ({
    id: "upload",
    method: "POST",
    path: "/upload",
    success: asNothing,
  }));
}
