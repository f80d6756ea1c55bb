// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type FileInput,
  type RequestError,
  type RequestOptions,
  asNothing,
  binary,
  encode,
  json,
  multipart,
  send,
  text,
  urlencoded,
} from "./runtime.js";
import { sendMultipartMetaDataShape } from "./shapes.js";

export interface SendMultipartMetaData {
  innerName?: string | undefined;
}

export interface SendBinaryParams {
  body: FileInput;
}

export type SendBinaryError = RequestError;

export function sendBinary(
  client: ApiClient,
  params: SendBinaryParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendBinaryError> {
  return send(client, options, () => ({
    id: "sendBinary",
    method: "POST",
    path: "/binary",
    body: binary(params.body, "application/octet-stream"),
    success: asNothing,
  }));
}

export interface SendMultipartParams {
  theFile: FileInput;
  moreFiles?: readonly FileInput[] | undefined;
  someText?: string | undefined;
  metaData?: SendMultipartMetaData | undefined;
}

export type SendMultipartError = RequestError;

export function sendMultipart(
  client: ApiClient,
  params: SendMultipartParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendMultipartError> {
  return send(client, options, () => ({
    id: "sendMultipart",
    method: "POST",
    path: "/multipart",
    body: multipart(
      {
        the_file: params.theFile,
        more_files: params.moreFiles,
        some_text: params.someText,
        meta_data: encode(sendMultipartMetaDataShape, params.metaData),
      },
      {
        partTypes: {
          meta_data: "application/json",
          the_file: "image/png, image/jpeg",
        },
      },
    ),
    success: asNothing,
  }));
}

export interface SendPatchParams {
  body: Record<string, unknown>;
}

export type SendPatchError = RequestError;

export function sendPatch(
  client: ApiClient,
  params: SendPatchParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendPatchError> {
  return send(client, options, () => ({
    id: "sendPatch",
    method: "POST",
    path: "/patch",
    body: json(params.body, "application/merge-patch+json"),
    success: asNothing,
  }));
}

export interface SendSeveralParams {
  b?: string | undefined;
}

export type SendSeveralError = RequestError;

export function sendSeveral(
  client: ApiClient,
  params: SendSeveralParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SendSeveralError> {
  return send(client, options, () => ({
    id: "sendSeveral",
    method: "POST",
    path: "/several",
    body: json({
      b: params.b,
    }),
    success: asNothing,
  }));
}

export interface SendSeveralMultipartParams {
  a?: string | undefined;
}

export type SendSeveralMultipartError = RequestError;

export function sendSeveralMultipart(
  client: ApiClient,
  params: SendSeveralMultipartParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SendSeveralMultipartError> {
  return send(client, options, () => ({
    id: "sendSeveral",
    method: "POST",
    path: "/several",
    body: multipart({
      a: params.a,
    }),
    success: asNothing,
  }));
}

export interface SendSeveralXmlParams {
  body: string;
}

export type SendSeveralXmlError = RequestError;

export function sendSeveralXml(
  client: ApiClient,
  params: SendSeveralXmlParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendSeveralXmlError> {
  return send(client, options, () => ({
    id: "sendSeveral",
    method: "POST",
    path: "/several",
    body: text(params.body, "application/xml"),
    success: asNothing,
  }));
}

export interface SendTextParams {
  body: string;
}

export type SendTextError = RequestError;

export function sendText(
  client: ApiClient,
  params: SendTextParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendTextError> {
  return send(client, options, () => ({
    id: "sendText",
    method: "POST",
    path: "/text",
    body: text(params.body, "text/csv"),
    success: asNothing,
  }));
}

export interface SendUrlencodedParams {
  someText?: string | undefined;
  someList?: readonly string[] | undefined;
}

export type SendUrlencodedError = RequestError;

export function sendUrlencoded(
  client: ApiClient,
  params: SendUrlencodedParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SendUrlencodedError> {
  return send(client, options, () => ({
    id: "sendUrlencoded",
    method: "POST",
    path: "/urlencoded",
    body: urlencoded({
      some_text: params.someText,
      some_list: params.someList,
    }),
    success: asNothing,
  }));
}

export interface SendVendorParams {
  someText?: string | undefined;
}

export type SendVendorError = RequestError;

export function sendVendor(
  client: ApiClient,
  params: SendVendorParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SendVendorError> {
  return send(client, options, () => ({
    id: "sendVendor",
    method: "POST",
    path: "/vendor",
    body: json(
      {
        some_text: params.someText,
      },
      "application/vnd.acme.v2+json",
    ),
    success: asNothing,
  }));
}
