// Generated from an OpenAPI document. Do not edit.

import type { CompletionChunk } from "./models/completion-chunk.js";
import type { Completion } from "./models/completion.js";
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
  encode,
  form,
  json,
  jsonData,
  multipart,
  send,
  withMembers,
} from "./runtime.js";
import {
  completionChunkShape,
  completionShape,
  createFromEitherBodyShape,
} from "./shapes.js";

export type CreateFromEitherBody =
  CreateFromEitherBodyVariantBf65dd | CreateFromEitherBodyVariant508767;

export interface CreateFromEitherBodyVariant508767 {
  secondPrompt: string;
  isStreamed?: boolean | undefined;
}

export interface CreateFromEitherBodyVariantBf65dd {
  firstPrompt: string;
  isStreamed?: boolean | undefined;
}

export interface ChatParams {
  prompt: string;
  maxTokens?: number | undefined;
}

export type ChatError = RequestError;

export function chat(
  client: ApiClient,
  params: ChatParams,
  options?: RequestOptions,
): ApiPromise<Completion, ChatError> {
  return send(client, options, () => ({
    id: "chat",
    method: "POST",
    path: "/fern",
    body: json({
      prompt: params.prompt,
      stream: false,
      max_tokens: params.maxTokens,
    }),
    success: asModel(completionShape),
  }));
}

export interface ChatStreamParams {
  prompt: string;
  maxTokens?: number | undefined;
}

export type ChatStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function chatStream(
  client: ApiClient,
  params: ChatStreamParams,
  options?: RequestOptions,
): ApiPromise<EventStream<CompletionChunk>, ChatStreamError> {
  return send(client, options, () => ({
    id: "chat",
    method: "POST",
    path: "/fern",
    accept: "text/event-stream",
    body: json({
      prompt: params.prompt,
      stream: true,
      max_tokens: params.maxTokens,
    }),
    success: asEvents(client, options, jsonData(completionChunkShape), "[END]"),
  }));
}

export interface CreateCompletionParams {
  prompt: string;
  maxTokens?: number | undefined;
}

export type CreateCompletionError = RequestError;

export function createCompletion(
  client: ApiClient,
  params: CreateCompletionParams,
  options?: RequestOptions,
): ApiPromise<Completion, CreateCompletionError> {
  return send(client, options, () => ({
    id: "createCompletion",
    method: "POST",
    path: "/custom",
    body: json({
      prompt: params.prompt,
      stream: false,
      max_tokens: params.maxTokens,
    }),
    success: asModel(completionShape),
  }));
}

export interface CreateCompletionStreamParams {
  prompt: string;
  maxTokens?: number | undefined;
}

export type CreateCompletionStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function createCompletionStream(
  client: ApiClient,
  params: CreateCompletionStreamParams,
  options?: RequestOptions,
): ApiPromise<EventStream<CompletionChunk>, CreateCompletionStreamError> {
  return send(client, options, () => ({
    id: "createCompletion",
    method: "POST",
    path: "/custom",
    accept: "text/event-stream",
    body: json({
      prompt: params.prompt,
      stream: true,
      max_tokens: params.maxTokens,
    }),
    success: asEvents(
      client,
      options,
      jsonData(completionChunkShape),
      "[DONE]",
    ),
  }));
}

export interface CreateFromEitherParams {
  body: CreateFromEitherBody;
}

export type CreateFromEitherError = RequestError;

export function createFromEither(
  client: ApiClient,
  params: CreateFromEitherParams,
  options?: RequestOptions,
): ApiPromise<Completion, CreateFromEitherError> {
  return send(client, options, () => ({
    id: "createFromEither",
    method: "POST",
    path: "/whole",
    body: json(
      withMembers(encode(createFromEitherBodyShape, params.body), {
        is_streamed: false,
      }),
    ),
    success: asModel(completionShape),
  }));
}

export interface CreateFromEitherStreamParams {
  body: CreateFromEitherBody;
}

export type CreateFromEitherStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function createFromEitherStream(
  client: ApiClient,
  params: CreateFromEitherStreamParams,
  options?: RequestOptions,
): ApiPromise<EventStream<CompletionChunk>, CreateFromEitherStreamError> {
  return send(client, options, () => ({
    id: "createFromEither",
    method: "POST",
    path: "/whole",
    accept: "text/event-stream",
    body: json(
      withMembers(encode(createFromEitherBodyShape, params.body), {
        is_streamed: true,
      }),
    ),
    success: asEvents(
      client,
      options,
      jsonData(completionChunkShape),
      "[DONE]",
    ),
  }));
}

export type GetBothError = RequestError;

export function getBoth(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Completion, GetBothError> {
  return send(client, options, () => ({
    id: "getBoth",
    method: "GET",
    path: "/two-streams",
    success: asModel(completionShape),
  }));
}

export type GetBothEventStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function getBothEventStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<CompletionChunk>, GetBothEventStreamError> {
  return send(client, options, () => ({
    id: "getBoth",
    method: "GET",
    path: "/two-streams",
    accept: "text/event-stream",
    success: asEvents(
      client,
      options,
      jsonData(completionChunkShape),
      "[DONE]",
    ),
  }));
}

export type GetBothJsonLinesStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function getBothJsonLinesStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<Completion>, GetBothJsonLinesStreamError> {
  return send(client, options, () => ({
    id: "getBoth",
    method: "GET",
    path: "/two-streams",
    accept: "application/x-ndjson",
    success: asJsonLines(client, options, completionShape),
  }));
}

export interface GetCompletionParams {
  nBest?: number | undefined;
}

export type GetCompletionError = RequestError;

export function getCompletion(
  client: ApiClient,
  params: GetCompletionParams = {},
  options?: RequestOptions,
): ApiPromise<Completion, GetCompletionError> {
  return send(client, options, () => ({
    id: "getCompletion",
    method: "GET",
    path: "/query",
    query: [form("stream", false), form("n_best", params.nBest)],
    success: asModel(completionShape),
  }));
}

export interface GetCompletionStreamParams {
  nBest?: number | undefined;
}

export type GetCompletionStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function getCompletionStream(
  client: ApiClient,
  params: GetCompletionStreamParams = {},
  options?: RequestOptions,
): ApiPromise<EventStream<CompletionChunk>, GetCompletionStreamError> {
  return send(client, options, () => ({
    id: "getCompletion",
    method: "GET",
    path: "/query",
    query: [form("stream", true), form("n_best", params.nBest)],
    accept: "text/event-stream",
    success: asEvents(
      client,
      options,
      jsonData(completionChunkShape),
      "[DONE]",
    ),
  }));
}

export type GetSpeechError = RequestError;

export function getSpeech(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Blob, GetSpeechError> {
  return send(client, options, () => ({
    id: "getSpeech",
    method: "GET",
    path: "/speech",
    accept: "audio/mpeg",
    success: asBlob,
  }));
}

export type GetSpeechByteStreamError = RequestError;

/** Gives the bytes of the answer as they arrive. */
export function getSpeechByteStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, GetSpeechByteStreamError> {
  return send(client, options, () => ({
    id: "getSpeech",
    method: "GET",
    path: "/speech",
    accept: "audio/mpeg",
    success: asByteStream(client, options),
  }));
}

export type GetSpeechStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function getSpeechStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<CompletionChunk>, GetSpeechStreamError> {
  return send(client, options, () => ({
    id: "getSpeech",
    method: "GET",
    path: "/speech",
    accept: "text/event-stream",
    success: asEvents(
      client,
      options,
      jsonData(completionChunkShape),
      "[DONE]",
    ),
  }));
}

export type GetStatusError = RequestError;

export function getStatus(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Completion, GetStatusError> {
  return send(client, options, () => ({
    id: "getStatus",
    method: "GET",
    path: "/neither",
    success: asModel(completionShape),
  }));
}

export type GetStatusStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function getStatusStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<CompletionChunk>, GetStatusStreamError> {
  return send(client, options, () => ({
    id: "getStatus",
    method: "GET",
    path: "/neither",
    accept: "text/event-stream",
    success: asEvents(
      client,
      options,
      jsonData(completionChunkShape),
      "[DONE]",
    ),
  }));
}

export type ReadLogsError = RequestError;

export function readLogs(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<CompletionChunk>, ReadLogsError> {
  return send(client, options, () => ({
    id: "readLogs",
    method: "GET",
    path: "/fern-json",
    success: asJsonLines(client, options, completionChunkShape),
  }));
}

export interface TranscribeParams {
  file: FileInput;
}

export type TranscribeError = RequestError;

export function transcribe(
  client: ApiClient,
  params: TranscribeParams,
  options?: RequestOptions,
): ApiPromise<Completion, TranscribeError> {
  return send(client, options, () => ({
    id: "transcribe",
    method: "POST",
    path: "/form",
    body: multipart({
      file: params.file,
      stream: false,
    }),
    success: asModel(completionShape),
  }));
}

export interface TranscribeStreamParams {
  file: FileInput;
}

export type TranscribeStreamError = RequestError;

/** Gives the items of the answer as they arrive. */
export function transcribeStream(
  client: ApiClient,
  params: TranscribeStreamParams,
  options?: RequestOptions,
): ApiPromise<EventStream<CompletionChunk>, TranscribeStreamError> {
  return send(client, options, () => ({
    id: "transcribe",
    method: "POST",
    path: "/form",
    accept: "text/event-stream",
    body: multipart({
      file: params.file,
      stream: true,
    }),
    success: asEvents(
      client,
      options,
      jsonData(completionChunkShape),
      "[DONE]",
    ),
  }));
}

export type WatchLogsError = RequestError;

export function watchLogs(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<CompletionChunk>, WatchLogsError> {
  return send(client, options, () => ({
    id: "watchLogs",
    method: "GET",
    path: "/fern-sse",
    success: asEvents(
      client,
      options,
      jsonData(completionChunkShape),
      "[DONE]",
    ),
  }));
}
