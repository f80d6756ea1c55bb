// Generated from an OpenAPI document. Do not edit.

import { type Instant, instant } from "../formats-custom.js";
import type { FileModel } from "./models/file-model.js";
import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { segmentList } from "./runtime/path.js";
import { asModel } from "./runtime/read.js";
import { send } from "./runtime/send.js";
import { encode } from "./runtime/shape.js";
import { fileModelShape } from "./shapes.js";

export interface GetFileParams {
  /** Format: `date-time`. */
  at: Instant;
}

export type GetFileError = RequestError;

export function getFile(
  client: ApiClient,
  params: GetFileParams,
  options?: RequestOptions,
): ApiPromise<FileModel, GetFileError> {
  return send(client, options, () => ({
    id: "getFile",
    method: "GET",
    path: `/files/${segmentList(encode(instant, params.at))}`,
    success: asModel(fileModelShape),
  }));
}
