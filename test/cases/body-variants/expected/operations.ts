// Generated from an OpenAPI document. Do not edit.

import type { Patch } from "./models/patch.js";
import {
  type ApiClient,
  type ApiPromise,
  type FileInput,
  type RequestError,
  type RequestOptions,
  asBlob,
  asByteStream,
  asJson,
  asModel,
  asNothing,
  asText,
  json,
  multipart,
  send,
  text,
} from "./runtime.js";
import { patchShape } from "./shapes.js";

export interface CreateMessageParams {
  messageText: string;
}

export type CreateMessageError = RequestError;

export function createMessage(
  client: ApiClient,
  params: CreateMessageParams,
  options?: RequestOptions,
): ApiPromise<undefined, CreateMessageError> {
  return send(client, options, () => ({
    id: "createMessage",
    method: "POST",
    path: "/messages",
    body: json({
      message_text: params.messageText,
    }),
    success: asNothing,
  }));
}

export interface CreateMessageMultipartParams {
  file: FileInput;
  messageText?: string | undefined;
}

export type CreateMessageMultipartError = RequestError;

export function createMessageMultipart(
  client: ApiClient,
  params: CreateMessageMultipartParams,
  options?: RequestOptions,
): ApiPromise<undefined, CreateMessageMultipartError> {
  return send(client, options, () => ({
    id: "createMessage",
    method: "POST",
    path: "/messages",
    body: multipart({
      file: params.file,
      message_text: params.messageText,
    }),
    success: asNothing,
  }));
}

export type DeleteMessageError = RequestError;

export function deleteMessage(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<string, DeleteMessageError> {
  return send(client, options, () => ({
    id: "deleteMessage",
    method: "DELETE",
    path: "/messages",
    accept: "application/json; v=1",
    success: asJson(),
  }));
}

export type DeleteMessageJsonV2Error = RequestError;

export function deleteMessageJsonV2(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<number, DeleteMessageJsonV2Error> {
  return send(client, options, () => ({
    id: "deleteMessage",
    method: "DELETE",
    path: "/messages",
    accept: "application/json; v=2",
    success: asJson(),
  }));
}

export type GetMessagesError = RequestError;

export function getMessages(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Patch, GetMessagesError> {
  return send(client, options, () => ({
    id: "GET /messages",
    method: "GET",
    path: "/messages",
    success: asModel(patchShape),
  }));
}

export type GetMessagesImagePngError = RequestError;

export function getMessagesImagePng(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Blob, GetMessagesImagePngError> {
  return send(client, options, () => ({
    id: "GET /messages",
    method: "GET",
    path: "/messages",
    accept: "image/png",
    success: asBlob,
  }));
}

export type GetMessagesImagePngStreamError = RequestError;

/** Gives the bytes of the answer as they arrive. */
export function getMessagesImagePngStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, GetMessagesImagePngStreamError> {
  return send(client, options, () => ({
    id: "GET /messages",
    method: "GET",
    path: "/messages",
    accept: "image/png",
    success: asByteStream(client, options),
  }));
}

export type GetMessagesTextError = RequestError;

export function getMessagesText(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<string, GetMessagesTextError> {
  return send(client, options, () => ({
    id: "GET /messages",
    method: "GET",
    path: "/messages",
    accept: "text/plain",
    success: asText,
  }));
}

export interface PatchMessageParams {
  messageText?: string | undefined;
}

export type PatchMessageError = RequestError;

export function patchMessage(
  client: ApiClient,
  params: PatchMessageParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, PatchMessageError> {
  return send(client, options, () => ({
    id: "patchMessage",
    method: "PATCH",
    path: "/messages",
    body: json({
      message_text: params.messageText,
    }),
    success: asNothing,
  }));
}

export interface PutMessageParams {
  messageText?: string | undefined;
}

export type PutMessageError = RequestError;

export function putMessage(
  client: ApiClient,
  params: PutMessageParams = {},
  options?: RequestOptions,
): ApiPromise<Patch, PutMessageError> {
  return send(client, options, () => ({
    id: "putMessage",
    method: "PUT",
    path: "/messages",
    body: json({
      message_text: params.messageText,
    }),
    success: asModel(patchShape),
  }));
}

export interface PutMessageXmlParams {
  body: string;
}

export type PutMessageXmlError = RequestError;

export function putMessageXml(
  client: ApiClient,
  params: PutMessageXmlParams,
  options?: RequestOptions,
): ApiPromise<string, PutMessageXmlError> {
  return send(client, options, () => ({
    id: "putMessage",
    method: "PUT",
    path: "/messages",
    accept: "application/xml",
    body: text(params.body, "application/xml"),
    success: asText,
  }));
}
