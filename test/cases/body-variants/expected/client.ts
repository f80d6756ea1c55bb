// Generated from an OpenAPI document. Do not edit.

import { type MessagesOptions, createClient } from "./create-client.js";
import type { Patch } from "./models/patch.js";
import {
  type CreateMessageError,
  type CreateMessageMultipartError,
  type CreateMessageMultipartParams,
  type CreateMessageParams,
  type DeleteMessageError,
  type DeleteMessageJsonV2Error,
  type GetMessagesError,
  type GetMessagesImagePngError,
  type GetMessagesImagePngStreamError,
  type GetMessagesTextError,
  type PatchMessageError,
  type PatchMessageParams,
  type PutMessageError,
  type PutMessageParams,
  type PutMessageXmlError,
  type PutMessageXmlParams,
  createMessage,
  createMessageMultipart,
  deleteMessage,
  deleteMessageJsonV2,
  getMessages,
  getMessagesImagePng,
  getMessagesImagePngStream,
  getMessagesText,
  patchMessage,
  putMessage,
  putMessageXml,
} from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

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

  create(
    params: CreateMessageParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, CreateMessageError> {
    return createMessage(this.#client, params, options);
  }

  createMultipart(
    params: CreateMessageMultipartParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, CreateMessageMultipartError> {
    return createMessageMultipart(this.#client, params, options);
  }

  deleteMessage(
    options?: RequestOptions,
  ): ApiPromise<string, DeleteMessageError> {
    return deleteMessage(this.#client, options);
  }

  deleteMessageJsonV2(
    options?: RequestOptions,
  ): ApiPromise<number, DeleteMessageJsonV2Error> {
    return deleteMessageJsonV2(this.#client, options);
  }

  getMessages(options?: RequestOptions): ApiPromise<Patch, GetMessagesError> {
    return getMessages(this.#client, options);
  }

  getMessagesImagePng(
    options?: RequestOptions,
  ): ApiPromise<Blob, GetMessagesImagePngError> {
    return getMessagesImagePng(this.#client, options);
  }

  /** Gives the bytes of the answer as they arrive. */
  getMessagesImagePngStream(
    options?: RequestOptions,
  ): ApiPromise<ReadableStream<Uint8Array>, GetMessagesImagePngStreamError> {
    return getMessagesImagePngStream(this.#client, options);
  }

  getMessagesText(
    options?: RequestOptions,
  ): ApiPromise<string, GetMessagesTextError> {
    return getMessagesText(this.#client, options);
  }

  patchMessage(
    params?: PatchMessageParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, PatchMessageError> {
    return patchMessage(this.#client, params, options);
  }

  putMessage(
    params?: PutMessageParams,
    options?: RequestOptions,
  ): ApiPromise<Patch, PutMessageError> {
    return putMessage(this.#client, params, options);
  }

  putMessageXml(
    params: PutMessageXmlParams,
    options?: RequestOptions,
  ): ApiPromise<string, PutMessageXmlError> {
    return putMessageXml(this.#client, params, options);
  }
}
