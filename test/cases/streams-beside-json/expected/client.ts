// Generated from an OpenAPI document. Do not edit.

import { type CompletionsOptions, createClient } from "./create-client.js";
import type { CompletionChunk } from "./models/completion-chunk.js";
import type { Completion } from "./models/completion.js";
import {
  type ChatError,
  type ChatParams,
  type ChatStreamError,
  type ChatStreamParams,
  type CreateCompletionError,
  type CreateCompletionParams,
  type CreateCompletionStreamError,
  type CreateCompletionStreamParams,
  type CreateFromEitherError,
  type CreateFromEitherParams,
  type CreateFromEitherStreamError,
  type CreateFromEitherStreamParams,
  type GetBothError,
  type GetBothEventStreamError,
  type GetBothJsonLinesStreamError,
  type GetCompletionError,
  type GetCompletionParams,
  type GetCompletionStreamError,
  type GetCompletionStreamParams,
  type GetSpeechByteStreamError,
  type GetSpeechError,
  type GetSpeechStreamError,
  type GetStatusError,
  type GetStatusStreamError,
  type ReadLogsError,
  type TranscribeError,
  type TranscribeParams,
  type TranscribeStreamError,
  type TranscribeStreamParams,
  type WatchLogsError,
  chat,
  chatStream,
  createCompletion,
  createCompletionStream,
  createFromEither,
  createFromEitherStream,
  getBoth,
  getBothEventStream,
  getBothJsonLinesStream,
  getCompletion,
  getCompletionStream,
  getSpeech,
  getSpeechByteStream,
  getSpeechStream,
  getStatus,
  getStatusStream,
  readLogs,
  transcribe,
  transcribeStream,
  watchLogs,
} from "./operations.js";
import type {
  ApiClient,
  ApiPromise,
  EventStream,
  ItemStream,
  RequestOptions,
} from "./runtime.js";

export class Completions {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly completions: CompletionsResource;

  constructor(options: CompletionsOptions) {
    this.client = createClient(options);
    this.completions = new CompletionsResource(this.client);
  }
}

export class CompletionsResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  chat(
    params: ChatParams,
    options?: RequestOptions,
  ): ApiPromise<Completion, ChatError> {
    return chat(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  chatStream(
    params: ChatStreamParams,
    options?: RequestOptions,
  ): ApiPromise<EventStream<CompletionChunk>, ChatStreamError> {
    return chatStream(this.#client, params, options);
  }

  create(
    params: CreateCompletionParams,
    options?: RequestOptions,
  ): ApiPromise<Completion, CreateCompletionError> {
    return createCompletion(this.#client, params, options);
  }

  createFromEither(
    params: CreateFromEitherParams,
    options?: RequestOptions,
  ): ApiPromise<Completion, CreateFromEitherError> {
    return createFromEither(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  createFromEitherStream(
    params: CreateFromEitherStreamParams,
    options?: RequestOptions,
  ): ApiPromise<EventStream<CompletionChunk>, CreateFromEitherStreamError> {
    return createFromEitherStream(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  createStream(
    params: CreateCompletionStreamParams,
    options?: RequestOptions,
  ): ApiPromise<EventStream<CompletionChunk>, CreateCompletionStreamError> {
    return createCompletionStream(this.#client, params, options);
  }

  getBoth(options?: RequestOptions): ApiPromise<Completion, GetBothError> {
    return getBoth(this.#client, options);
  }

  /** Gives the items of the answer as they arrive. */
  getBothEventStream(
    options?: RequestOptions,
  ): ApiPromise<EventStream<CompletionChunk>, GetBothEventStreamError> {
    return getBothEventStream(this.#client, options);
  }

  /** Gives the items of the answer as they arrive. */
  getBothJsonLinesStream(
    options?: RequestOptions,
  ): ApiPromise<ItemStream<Completion>, GetBothJsonLinesStreamError> {
    return getBothJsonLinesStream(this.#client, options);
  }

  getCompletion(
    params?: GetCompletionParams,
    options?: RequestOptions,
  ): ApiPromise<Completion, GetCompletionError> {
    return getCompletion(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  getCompletionStream(
    params?: GetCompletionStreamParams,
    options?: RequestOptions,
  ): ApiPromise<EventStream<CompletionChunk>, GetCompletionStreamError> {
    return getCompletionStream(this.#client, params, options);
  }

  getSpeech(options?: RequestOptions): ApiPromise<Blob, GetSpeechError> {
    return getSpeech(this.#client, options);
  }

  /** Gives the bytes of the answer as they arrive. */
  getSpeechByteStream(
    options?: RequestOptions,
  ): ApiPromise<ReadableStream<Uint8Array>, GetSpeechByteStreamError> {
    return getSpeechByteStream(this.#client, options);
  }

  /** Gives the items of the answer as they arrive. */
  getSpeechStream(
    options?: RequestOptions,
  ): ApiPromise<EventStream<CompletionChunk>, GetSpeechStreamError> {
    return getSpeechStream(this.#client, options);
  }

  getStatus(options?: RequestOptions): ApiPromise<Completion, GetStatusError> {
    return getStatus(this.#client, options);
  }

  /** Gives the items of the answer as they arrive. */
  getStatusStream(
    options?: RequestOptions,
  ): ApiPromise<EventStream<CompletionChunk>, GetStatusStreamError> {
    return getStatusStream(this.#client, options);
  }

  readLogs(
    options?: RequestOptions,
  ): ApiPromise<ItemStream<CompletionChunk>, ReadLogsError> {
    return readLogs(this.#client, options);
  }

  transcribe(
    params: TranscribeParams,
    options?: RequestOptions,
  ): ApiPromise<Completion, TranscribeError> {
    return transcribe(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  transcribeStream(
    params: TranscribeStreamParams,
    options?: RequestOptions,
  ): ApiPromise<EventStream<CompletionChunk>, TranscribeStreamError> {
    return transcribeStream(this.#client, params, options);
  }

  watchLogs(
    options?: RequestOptions,
  ): ApiPromise<EventStream<CompletionChunk>, WatchLogsError> {
    return watchLogs(this.#client, options);
  }
}
