// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./models/pet.js";
import {
  type ApiClient,
  type ApiPromise,
  type FileInput,
  type ItemStream,
  type RequestError,
  type RequestOptions,
  asBlob,
  asByteStream,
  asJsonLines,
  asNothing,
  asText,
  binary,
  send,
  text,
} from "./runtime.js";
import { petShape } from "./shapes.js";

export type GetFormError = RequestError;

export function getForm(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Blob, GetFormError> {
  return send(client, options, () => ({
    id: "getForm",
    method: "GET",
    path: "/form",
    accept: "multipart/form-data",
    success: asBlob,
  }));
}

export type GetFormStreamError = RequestError;

/** Gives the bytes of the answer as they arrive. */
export function getFormStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, GetFormStreamError> {
  return send(client, options, () => ({
    id: "getForm",
    method: "GET",
    path: "/form",
    accept: "multipart/form-data",
    success: asByteStream(client, options),
  }));
}

export type GetNumberError = RequestError;

export function getNumber(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<string, GetNumberError> {
  return send(client, options, () => ({
    id: "getNumber",
    method: "GET",
    path: "/number",
    accept: "text/plain",
    success: asText,
  }));
}

export interface SendAnyParams {
  body: FileInput;
}

export type SendAnyError = RequestError;

export function sendAny(
  client: ApiClient,
  params: SendAnyParams,
  options?: RequestOptions,
): ApiPromise<Blob, SendAnyError> {
  return send(client, options, () => ({
    id: "sendAny",
    method: "POST",
    path: "/any",
    accept: "image/*",
    body: binary(params.body, "*/*"),
    success: asBlob,
  }));
}

export interface SendAnyStreamParams {
  body: FileInput;
}

export type SendAnyStreamError = RequestError;

/** Gives the bytes of the answer as they arrive. */
export function sendAnyStream(
  client: ApiClient,
  params: SendAnyStreamParams,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, SendAnyStreamError> {
  return send(client, options, () => ({
    id: "sendAny",
    method: "POST",
    path: "/any",
    accept: "image/*",
    body: binary(params.body, "*/*"),
    success: asByteStream(client, options),
  }));
}

export interface SendFileParams {
  body: FileInput;
}

export type SendFileError = RequestError;

export function sendFile(
  client: ApiClient,
  params: SendFileParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendFileError> {
  return send(client, options, () => ({
    id: "sendFile",
    method: "POST",
    path: "/file",
    body: binary(params.body, "image/png"),
    success: asNothing,
  }));
}

export interface SendLinesParams {
  body: FileInput;
}

export type SendLinesError = RequestError;

export function sendLines(
  client: ApiClient,
  params: SendLinesParams,
  options?: RequestOptions,
): ApiPromise<ItemStream<Pet>, SendLinesError> {
  return send(client, options, () => ({
    id: "sendLines",
    method: "POST",
    path: "/lines",
    accept: "application/x-ndjson",
    body: binary(params.body, "application/x-ndjson"),
    success: asJsonLines(client, options, petShape),
  }));
}

export interface SendXmlParams {
  body: string;
}

export type SendXmlError = RequestError;

export function sendXml(
  client: ApiClient,
  params: SendXmlParams,
  options?: RequestOptions,
): ApiPromise<string, SendXmlError> {
  return send(client, options, () => ({
    id: "sendXml",
    method: "POST",
    path: "/xml",
    accept: "application/xml",
    body: text(params.body, "application/xml"),
    success: asText,
  }));
}
