// Generated from an OpenAPI document. Do not edit.

import type { MessageEvent } from "./models/message-event.js";
import type { Message } from "./models/message.js";
import {
  type ApiClient,
  type ApiPromise,
  type EventStream,
  type RequestError,
  type RequestOptions,
  type ServerSentEvent,
  asEvents,
  jsonData,
  jsonEvent,
  send,
  textEvent,
} from "./runtime.js";
import {
  messageEventShape,
  messageShape,
  watchTypedResponseItemAddJsonShape,
} from "./shapes.js";

export interface WatchTypedResponseItemAddInt64 {
  data: string;
  event: "addInt64";
  id?: string;
  /** Minimum: 0. */
  retry?: number;
}

export interface WatchTypedResponseItemAddJson {
  /** Media type: `application/json`. */
  data: WatchTypedResponseItemAddJsonData;
  event: "addJson";
  id?: string;
  /** Minimum: 0. */
  retry?: number;
}

export interface WatchTypedResponseItemAddJsonData {
  fooBar: number;
}

export interface WatchTypedResponseItemAddString {
  data: string;
  event: "addString";
  id?: string;
  /** Minimum: 0. */
  retry?: number;
}

export type WatchJsonError = RequestError;

export function watchJson(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<MessageEvent>, WatchJsonError> {
  return send(client, options, () => ({
    id: "watchJson",
    method: "GET",
    path: "/json",
    accept: "text/event-stream",
    success: asEvents(client, options, jsonEvent(messageEventShape), "[DONE]"),
  }));
}

export type WatchMessagesError = RequestError;

export function watchMessages(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<Message>, WatchMessagesError> {
  return send(client, options, () => ({
    id: "watchMessages",
    method: "GET",
    path: "/messages",
    accept: "text/event-stream",
    success: asEvents(client, options, jsonData(messageShape), "[DONE]"),
  }));
}

export type WatchTicksError = RequestError;

export function watchTicks(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<ServerSentEvent>, WatchTicksError> {
  return send(client, options, () => ({
    id: "watchTicks",
    method: "GET",
    path: "/ticks",
    accept: "text/event-stream",
    success: asEvents(client, options, textEvent),
  }));
}

export type WatchTypedError = RequestError;

export function watchTyped(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<
  EventStream<
    | WatchTypedResponseItemAddString
    | WatchTypedResponseItemAddInt64
    | WatchTypedResponseItemAddJson
  >,
  WatchTypedError
> {
  return send(client, options, () => ({
    id: "watchTyped",
    method: "GET",
    path: "/typed",
    accept: "text/event-stream",
    success: asEvents(
      client,
      options,
      jsonEvent(watchTypedResponseItemAddJsonShape, ["addJson"]),
    ),
  }));
}
