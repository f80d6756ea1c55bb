// Generated from an OpenAPI document. Do not edit.

import type { AnswerPart } from "./models/answer-part.js";
import type { Answer } from "./models/answer.js";
import type { Message } from "./models/message.js";
import {
  type ApiClient,
  type ApiPromise,
  type EventStream,
  type FileInput,
  type ItemStream,
  type RequestError,
  type RequestOptions,
  asBlob,
  asByteStream,
  asEvents,
  asJsonLines,
  asModel,
  json,
  jsonData,
  lines,
  multipart,
  send,
  text,
} from "./runtime.js";
import { answerPartShape, answerShape } from "./shapes.js";

export interface ConvertLinesParams {
  body: readonly Message[];
}

export type ConvertLinesError = RequestError;

export function convertLines(
  client: ApiClient,
  params: ConvertLinesParams,
  options?: RequestOptions,
): ApiPromise<Answer, ConvertLinesError> {
  return send(client, options, () => ({
    id: "convertLines",
    method: "POST",
    path: "/lines",
    body: json(params.body),
    success: asModel(answerShape),
  }));
}

export interface ConvertLinesMultipartParams {
  textFile?: FileInput | undefined;
}

export type ConvertLinesMultipartError = RequestError;

export function convertLinesMultipart(
  client: ApiClient,
  params: ConvertLinesMultipartParams = {},
  options?: RequestOptions,
): ApiPromise<Answer, ConvertLinesMultipartError> {
  return send(client, options, () => ({
    id: "convertLines",
    method: "POST",
    path: "/lines",
    body: multipart({
      text_file: params.textFile,
    }),
    success: asModel(answerShape),
  }));
}

export interface ConvertLinesMultipartStreamParams {
  textFile?: FileInput | undefined;
}

export type ConvertLinesMultipartStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function convertLinesMultipartStream(
  client: ApiClient,
  params: ConvertLinesMultipartStreamParams = {},
  options?: RequestOptions,
): ApiPromise<ItemStream<AnswerPart>, ConvertLinesMultipartStreamError> {
  return send(client, options, () => ({
    id: "convertLines",
    method: "POST",
    path: "/lines",
    accept: "application/x-ndjson",
    body: multipart({
      text_file: params.textFile,
    }),
    success: asJsonLines(client, options, answerPartShape),
  }));
}

export interface ConvertLinesStreamParams {
  body: Iterable<Message> | AsyncIterable<Message>;
}

export type ConvertLinesStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function convertLinesStream(
  client: ApiClient,
  params: ConvertLinesStreamParams,
  options?: RequestOptions,
): ApiPromise<ItemStream<AnswerPart>, ConvertLinesStreamError> {
  return send(client, options, () => ({
    id: "convertLines",
    method: "POST",
    path: "/lines",
    accept: "application/x-ndjson",
    body: lines(params.body, "application/x-ndjson"),
    success: asJsonLines(client, options, answerPartShape),
  }));
}

export interface CreateMessageParams {
  text: string;
}

export type CreateMessageError = RequestError;

export function createMessage(
  client: ApiClient,
  params: CreateMessageParams,
  options?: RequestOptions,
): ApiPromise<Answer, CreateMessageError> {
  return send(client, options, () => ({
    id: "createMessage",
    method: "POST",
    path: "/messages",
    body: json({
      text: params.text,
      stream: false,
    }),
    success: asModel(answerShape),
  }));
}

export interface CreateMessageMultipartParams {
  textFile: FileInput;
}

export type CreateMessageMultipartError = RequestError;

export function createMessageMultipart(
  client: ApiClient,
  params: CreateMessageMultipartParams,
  options?: RequestOptions,
): ApiPromise<Answer, CreateMessageMultipartError> {
  return send(client, options, () => ({
    id: "createMessage",
    method: "POST",
    path: "/messages",
    body: multipart({
      text_file: params.textFile,
      stream: false,
    }),
    success: asModel(answerShape),
  }));
}

export interface CreateMessageMultipartStreamParams {
  textFile: FileInput;
}

export type CreateMessageMultipartStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function createMessageMultipartStream(
  client: ApiClient,
  params: CreateMessageMultipartStreamParams,
  options?: RequestOptions,
): ApiPromise<EventStream<AnswerPart>, CreateMessageMultipartStreamError> {
  return send(client, options, () => ({
    id: "createMessage",
    method: "POST",
    path: "/messages",
    accept: "text/event-stream",
    body: multipart({
      text_file: params.textFile,
      stream: true,
    }),
    success: asEvents(client, options, jsonData(answerPartShape), "[DONE]"),
  }));
}

export interface CreateMessageStreamParams {
  text: string;
}

export type CreateMessageStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function createMessageStream(
  client: ApiClient,
  params: CreateMessageStreamParams,
  options?: RequestOptions,
): ApiPromise<EventStream<AnswerPart>, CreateMessageStreamError> {
  return send(client, options, () => ({
    id: "createMessage",
    method: "POST",
    path: "/messages",
    accept: "text/event-stream",
    body: json({
      text: params.text,
      stream: true,
    }),
    success: asEvents(client, options, jsonData(answerPartShape), "[DONE]"),
  }));
}

export interface CreateSpeechParams {
  text: string;
}

export type CreateSpeechError = RequestError;

export function createSpeech(
  client: ApiClient,
  params: CreateSpeechParams,
  options?: RequestOptions,
): ApiPromise<Blob, CreateSpeechError> {
  return send(client, options, () => ({
    id: "createSpeech",
    method: "POST",
    path: "/speech",
    accept: "audio/mpeg",
    body: json({
      text: params.text,
      stream: false,
    }),
    success: asBlob,
  }));
}

export interface CreateSpeechByteStreamParams {
  text: string;
}

export type CreateSpeechByteStreamError = RequestError;

/** Gives the bytes of the answer as they arrive. */
export function createSpeechByteStream(
  client: ApiClient,
  params: CreateSpeechByteStreamParams,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, CreateSpeechByteStreamError> {
  return send(client, options, () => ({
    id: "createSpeech",
    method: "POST",
    path: "/speech",
    accept: "audio/mpeg",
    body: json({
      text: params.text,
      stream: false,
    }),
    success: asByteStream(client, options),
  }));
}

export interface CreateSpeechStreamParams {
  text: string;
}

export type CreateSpeechStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function createSpeechStream(
  client: ApiClient,
  params: CreateSpeechStreamParams,
  options?: RequestOptions,
): ApiPromise<EventStream<AnswerPart>, CreateSpeechStreamError> {
  return send(client, options, () => ({
    id: "createSpeech",
    method: "POST",
    path: "/speech",
    accept: "text/event-stream",
    body: json({
      text: params.text,
      stream: true,
    }),
    success: asEvents(client, options, jsonData(answerPartShape), "[DONE]"),
  }));
}

export interface CreateSpeechTextParams {
  body: string;
}

export type CreateSpeechTextError = RequestError;

export function createSpeechText(
  client: ApiClient,
  params: CreateSpeechTextParams,
  options?: RequestOptions,
): ApiPromise<Blob, CreateSpeechTextError> {
  return send(client, options, () => ({
    id: "createSpeech",
    method: "POST",
    path: "/speech",
    accept: "audio/mpeg",
    body: text(params.body, "text/plain"),
    success: asBlob,
  }));
}

export interface CreateSpeechTextByteStreamParams {
  body: string;
}

export type CreateSpeechTextByteStreamError = RequestError;

/** Gives the bytes of the answer as they arrive. */
export function createSpeechTextByteStream(
  client: ApiClient,
  params: CreateSpeechTextByteStreamParams,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, CreateSpeechTextByteStreamError> {
  return send(client, options, () => ({
    id: "createSpeech",
    method: "POST",
    path: "/speech",
    accept: "audio/mpeg",
    body: text(params.body, "text/plain"),
    success: asByteStream(client, options),
  }));
}

export interface CreateSpeechTextStreamParams {
  body: string;
}

export type CreateSpeechTextStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function createSpeechTextStream(
  client: ApiClient,
  params: CreateSpeechTextStreamParams,
  options?: RequestOptions,
): ApiPromise<EventStream<AnswerPart>, CreateSpeechTextStreamError> {
  return send(client, options, () => ({
    id: "createSpeech",
    method: "POST",
    path: "/speech",
    accept: "text/event-stream",
    body: text(params.body, "text/plain"),
    success: asEvents(client, options, jsonData(answerPartShape), "[DONE]"),
  }));
}

export interface SendMessageParams {
  text: string;
  stream?: boolean | undefined;
}

export type SendMessageError = RequestError;

export function sendMessage(
  client: ApiClient,
  params: SendMessageParams,
  options?: RequestOptions,
): ApiPromise<ItemStream<Answer>, SendMessageError> {
  return send(client, options, () => ({
    id: "sendMessage",
    method: "POST",
    path: "/only-streams",
    accept: "application/x-ndjson",
    body: json({
      text: params.text,
      stream: params.stream,
    }),
    success: asJsonLines(client, options, answerShape),
  }));
}

export interface SendMessageStreamParams {
  text: string;
  stream?: boolean | undefined;
}

export type SendMessageStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function sendMessageStream(
  client: ApiClient,
  params: SendMessageStreamParams,
  options?: RequestOptions,
): ApiPromise<EventStream<AnswerPart>, SendMessageStreamError> {
  return send(client, options, () => ({
    id: "sendMessage",
    method: "POST",
    path: "/only-streams",
    accept: "text/event-stream",
    body: json({
      text: params.text,
      stream: params.stream,
    }),
    success: asEvents(client, options, jsonData(answerPartShape), "[DONE]"),
  }));
}

export interface SendMessageTextParams {
  body: string;
}

export type SendMessageTextError = RequestError;

/** Gives the items of the answer as they arrive. */
export function sendMessageText(
  client: ApiClient,
  params: SendMessageTextParams,
  options?: RequestOptions,
): ApiPromise<ItemStream<Answer>, SendMessageTextError> {
  return send(client, options, () => ({
    id: "sendMessage",
    method: "POST",
    path: "/only-streams",
    accept: "application/x-ndjson",
    body: text(params.body, "text/plain"),
    success: asJsonLines(client, options, answerShape),
  }));
}

export interface SendMessageTextStreamParams {
  body: string;
}

export type SendMessageTextStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function sendMessageTextStream(
  client: ApiClient,
  params: SendMessageTextStreamParams,
  options?: RequestOptions,
): ApiPromise<EventStream<AnswerPart>, SendMessageTextStreamError> {
  return send(client, options, () => ({
    id: "sendMessage",
    method: "POST",
    path: "/only-streams",
    accept: "text/event-stream",
    body: text(params.body, "text/plain"),
    success: asEvents(client, options, jsonData(answerPartShape), "[DONE]"),
  }));
}
