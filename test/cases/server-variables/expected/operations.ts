// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { asNothing } from "./runtime/read.js";
import { send } from "./runtime/send.js";

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
