// Generated from an OpenAPI document. Do not edit.

import { type Instant, instant } from "../formats-custom.js";
import type { FileModel } from "./models/file-model.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asModel,
  encode,
  segmentList,
  send,
} from "./runtime.js";
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
