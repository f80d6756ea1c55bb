// Generated from an OpenAPI document. Do not edit.

import { type MessagesOptions, createClient } from "./create-client.js";
import type { AnswerPart } from "./models/answer-part.js";
import type { Answer } from "./models/answer.js";
import {
  type ConvertLinesError,
  type ConvertLinesMultipartError,
  type ConvertLinesMultipartParams,
  type ConvertLinesMultipartStreamError,
  type ConvertLinesMultipartStreamParams,
  type ConvertLinesParams,
  type ConvertLinesStreamError,
  type ConvertLinesStreamParams,
  type CreateMessageError,
  type CreateMessageMultipartError,
  type CreateMessageMultipartParams,
  type CreateMessageMultipartStreamError,
  type CreateMessageMultipartStreamParams,
  type CreateMessageParams,
  type CreateMessageStreamError,
  type CreateMessageStreamParams,
  type CreateSpeechByteStreamError,
  type CreateSpeechByteStreamParams,
  type CreateSpeechError,
  type CreateSpeechParams,
  type CreateSpeechStreamError,
  type CreateSpeechStreamParams,
  type CreateSpeechTextByteStreamError,
  type CreateSpeechTextByteStreamParams,
  type CreateSpeechTextError,
  type CreateSpeechTextParams,
  type CreateSpeechTextStreamError,
  type CreateSpeechTextStreamParams,
  type SendMessageError,
  type SendMessageParams,
  type SendMessageStreamError,
  type SendMessageStreamParams,
  type SendMessageTextError,
  type SendMessageTextParams,
  type SendMessageTextStreamError,
  type SendMessageTextStreamParams,
  convertLines,
  convertLinesMultipart,
  convertLinesMultipartStream,
  convertLinesStream,
  createMessage,
  createMessageMultipart,
  createMessageMultipartStream,
  createMessageStream,
  createSpeech,
  createSpeechByteStream,
  createSpeechStream,
  createSpeechText,
  createSpeechTextByteStream,
  createSpeechTextStream,
  sendMessage,
  sendMessageStream,
  sendMessageText,
  sendMessageTextStream,
} from "./operations.js";
import type {
  ApiClient,
  ApiPromise,
  EventStream,
  ItemStream,
  RequestOptions,
} from "./runtime.js";

export class Messages {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly messages: MessagesResource;

  constructor(options: MessagesOptions) {
    this.client = createClient(options);
    this.messages = new MessagesResource(this.client);
  }
}

export class MessagesResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  convertLines(
    params: ConvertLinesParams,
    options?: RequestOptions,
  ): ApiPromise<Answer, ConvertLinesError> {
    return convertLines(this.#client, params, options);
  }

  convertLinesMultipart(
    params?: ConvertLinesMultipartParams,
    options?: RequestOptions,
  ): ApiPromise<Answer, ConvertLinesMultipartError> {
    return convertLinesMultipart(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  convertLinesMultipartStream(
    params?: ConvertLinesMultipartStreamParams,
    options?: RequestOptions,
  ): ApiPromise<ItemStream<AnswerPart>, ConvertLinesMultipartStreamError> {
    return convertLinesMultipartStream(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  convertLinesStream(
    params: ConvertLinesStreamParams,
    options?: RequestOptions,
  ): ApiPromise<ItemStream<AnswerPart>, ConvertLinesStreamError> {
    return convertLinesStream(this.#client, params, options);
  }

  create(
    params: CreateMessageParams,
    options?: RequestOptions,
  ): ApiPromise<Answer, CreateMessageError> {
    return createMessage(this.#client, params, options);
  }

  createMultipart(
    params: CreateMessageMultipartParams,
    options?: RequestOptions,
  ): ApiPromise<Answer, CreateMessageMultipartError> {
    return createMessageMultipart(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  createMultipartStream(
    params: CreateMessageMultipartStreamParams,
    options?: RequestOptions,
  ): ApiPromise<EventStream<AnswerPart>, CreateMessageMultipartStreamError> {
    return createMessageMultipartStream(this.#client, params, options);
  }

  createSpeech(
    params: CreateSpeechParams,
    options?: RequestOptions,
  ): ApiPromise<Blob, CreateSpeechError> {
    return createSpeech(this.#client, params, options);
  }

  /** Gives the bytes of the answer as they arrive. */
  createSpeechByteStream(
    params: CreateSpeechByteStreamParams,
    options?: RequestOptions,
  ): ApiPromise<ReadableStream<Uint8Array>, CreateSpeechByteStreamError> {
    return createSpeechByteStream(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  createSpeechStream(
    params: CreateSpeechStreamParams,
    options?: RequestOptions,
  ): ApiPromise<EventStream<AnswerPart>, CreateSpeechStreamError> {
    return createSpeechStream(this.#client, params, options);
  }

  createSpeechText(
    params: CreateSpeechTextParams,
    options?: RequestOptions,
  ): ApiPromise<Blob, CreateSpeechTextError> {
    return createSpeechText(this.#client, params, options);
  }

  /** Gives the bytes of the answer as they arrive. */
  createSpeechTextByteStream(
    params: CreateSpeechTextByteStreamParams,
    options?: RequestOptions,
  ): ApiPromise<ReadableStream<Uint8Array>, CreateSpeechTextByteStreamError> {
    return createSpeechTextByteStream(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  createSpeechTextStream(
    params: CreateSpeechTextStreamParams,
    options?: RequestOptions,
  ): ApiPromise<EventStream<AnswerPart>, CreateSpeechTextStreamError> {
    return createSpeechTextStream(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  createStream(
    params: CreateMessageStreamParams,
    options?: RequestOptions,
  ): ApiPromise<EventStream<AnswerPart>, CreateMessageStreamError> {
    return createMessageStream(this.#client, params, options);
  }

  sendMessage(
    params: SendMessageParams,
    options?: RequestOptions,
  ): ApiPromise<ItemStream<Answer>, SendMessageError> {
    return sendMessage(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  sendMessageStream(
    params: SendMessageStreamParams,
    options?: RequestOptions,
  ): ApiPromise<EventStream<AnswerPart>, SendMessageStreamError> {
    return sendMessageStream(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  sendMessageText(
    params: SendMessageTextParams,
    options?: RequestOptions,
  ): ApiPromise<ItemStream<Answer>, SendMessageTextError> {
    return sendMessageText(this.#client, params, options);
  }

  /** Gives the items of the answer as they arrive. */
  sendMessageTextStream(
    params: SendMessageTextStreamParams,
    options?: RequestOptions,
  ): ApiPromise<EventStream<AnswerPart>, SendMessageTextStreamError> {
    return sendMessageTextStream(this.#client, params, options);
  }
}
