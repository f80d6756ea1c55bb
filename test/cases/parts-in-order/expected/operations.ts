// Generated from an OpenAPI document. Do not edit.

import type { Meta } from "./models/meta.js";
import {
  type ApiClient,
  type ApiPromise,
  type FileInput,
  type RequestError,
  type RequestOptions,
  asNothing,
  binary,
  decodeItems,
  encode,
  encodeItems,
  multipart,
  multipartList,
  send,
} from "./runtime.js";
import { metaShape } from "./shapes.js";

export interface SendAllParams {
  body?: readonly Meta[] | undefined;
}

export type SendAllError = RequestError;

export function sendAll(
  client: ApiClient,
  params: SendAllParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SendAllError> {
  return send(client, options, () => ({
    id: "sendAll",
    method: "POST",
    path: "/mixed",
    body: multipartList(encode(metaShape, params.body), "multipart/mixed", {
      rest: "application/vnd.meta+json",
    }),
    success: asNothing,
  }));
}

export interface SendNamedParams {
  meta: Meta;
  /** Media type: `image/png`. */
  file?: FileInput | undefined;
}

export type SendNamedError = RequestError;

export function sendNamed(
  client: ApiClient,
  params: SendNamedParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendNamedError> {
  return send(client, options, () => ({
    id: "sendNamed",
    method: "POST",
    path: "/named",
    body: multipart(
      {
        meta: encode(metaShape, params.meta),
        file: params.file,
      },
      { type: "multipart/mixed" },
    ),
    success: asNothing,
  }));
}

export interface SendWholeParams {
  body: FileInput;
}

export type SendWholeError = RequestError;

export function sendWhole(
  client: ApiClient,
  params: SendWholeParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendWholeError> {
  return send(client, options, () => ({
    id: "sendWhole",
    method: "POST",
    path: "/whole",
    body: binary(params.body, "multipart/*"),
    success: asNothing,
  }));
}

export interface UploadParams {
  body: readonly [Meta, unknown, ...unknown[]];
}

export type UploadError = RequestError;

export function upload(
  client: ApiClient,
  params: UploadParams,
  options?: RequestOptions,
): ApiPromise<undefined, UploadError> {
  return send(client, options, () => ({
    id: "upload",
    method: "POST",
    path: "/related",
    body: multipartList(
      encode(
        {
          list: [() => metaShape, undefined, undefined],
          decode: decodeItems,
          encode: encodeItems,
        },
        params.body,
      ),
      "multipart/related",
      { prefix: ["application/json", "image/*"] },
    ),
    success: asNothing,
  }));
}
