// Generated from an OpenAPI document. Do not edit.

import { Problem } from "./errors.js";
import type { Chunk } from "./models/chunk.js";
import type { JobEvent } from "./models/job-event.js";
import type { TextEvent } from "./models/text-event.js";
import {
  type ApiClient,
  type ApiPromise,
  type EventStream,
  type RequestError,
  type RequestOptions,
  type ServerSentEvent,
  type UnknownValue,
  type WithStatus,
  asEvents,
  isValueOf,
  jsonData,
  jsonEvent,
  send,
  simple,
  textEvent,
} from "./runtime.js";
import {
  chunkShape,
  jobEventShape,
  watchWrappedResponseItemShape,
} from "./shapes.js";

export interface WatchTextsResponseItem {
  event: WatchTextsResponseItemEvent | UnknownValue;
  data: string;
}

export const WatchTextsResponseItemEvent = {
  Tick: "tick",
  Tock: "tock",
} as const;

export type WatchTextsResponseItemEvent =
  (typeof WatchTextsResponseItemEvent)[keyof typeof WatchTextsResponseItemEvent];

/** Whether a value is one of those that are known. */
export function isWatchTextsResponseItemEvent(
  value: unknown,
): value is WatchTextsResponseItemEvent {
  return isValueOf(WatchTextsResponseItemEvent, value);
}

/** Members have the names of the wire: nothing tells these types apart. */
export type WatchUndecidedResponseItem =
  TextEvent | { data: Record<string, unknown> };

export interface WatchWrappedResponseItem {
  data: Chunk;
}

export type WatchChunksError = RequestError;

export function watchChunks(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<Chunk>, WatchChunksError> {
  return send(client, options, () => ({
    id: "watchChunks",
    method: "GET",
    path: "/chunks",
    accept: "text/event-stream",
    success: asEvents(client, options, jsonData(chunkShape), "[END]"),
  }));
}

export interface WatchEventsParams {
  lastEventID?: string | undefined;
}

export type WatchEventsError = RequestError;

export function watchEvents(
  client: ApiClient,
  params: WatchEventsParams = {},
  options?: RequestOptions,
): ApiPromise<EventStream<JobEvent>, WatchEventsError> {
  return send(client, options, () => ({
    id: "watchEvents",
    method: "GET",
    path: "/events",
    headers: {
      "Last-Event-ID": simple(params.lastEventID),
    },
    accept: "text/event-stream",
    success: asEvents(
      client,
      options,
      jsonEvent(jobEventShape, ["job_started"]),
      "[DONE]",
    ),
  }));
}

export type WatchListError = RequestError;

export function watchList(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<Chunk>, WatchListError> {
  return send(client, options, () => ({
    id: "watchList",
    method: "GET",
    path: "/list",
    accept: "text/event-stream",
    success: asEvents(client, options, jsonData(chunkShape), "[DONE]"),
  }));
}

export type WatchNumbersError = RequestError;

export function watchNumbers(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<number>, WatchNumbersError> {
  return send(client, options, () => ({
    id: "watchNumbers",
    method: "GET",
    path: "/numbers",
    accept: "text/event-stream",
    success: asEvents(client, options, jsonData(), "[DONE]"),
  }));
}

export type WatchRawError = RequestError;

export function watchRaw(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<ServerSentEvent>, WatchRawError> {
  return send(client, options, () => ({
    id: "watchRaw",
    method: "GET",
    path: "/raw",
    accept: "text/event-stream",
    success: asEvents(client, options, textEvent),
  }));
}

export type WatchTextsError = (Problem & WithStatus<404>) | RequestError;

/** @throws {Problem} 404 */
export function watchTexts(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<WatchTextsResponseItem>, WatchTextsError> {
  return send(client, options, () => ({
    id: "watchTexts",
    method: "GET",
    path: "/texts",
    accept: "text/event-stream",
    success: asEvents(client, options, textEvent),
    errors: () => ({ "404": Problem }),
  }));
}

export type WatchUndecidedError = RequestError;

export function watchUndecided(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<ServerSentEvent>, WatchUndecidedError> {
  return send(client, options, () => ({
    id: "watchUndecided",
    method: "GET",
    path: "/undecided",
    accept: "text/event-stream",
    success: asEvents(client, options, textEvent),
  }));
}

export type WatchUnknownError = RequestError;

export function watchUnknown(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<ServerSentEvent>, WatchUnknownError> {
  return send(client, options, () => ({
    id: "watchUnknown",
    method: "GET",
    path: "/unknown",
    accept: "text/event-stream",
    success: asEvents(client, options, textEvent),
  }));
}

export type WatchWrappedError = RequestError;

export function watchWrapped(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<WatchWrappedResponseItem>, WatchWrappedError> {
  return send(client, options, () => ({
    id: "watchWrapped",
    method: "GET",
    path: "/wrapped",
    accept: "text/event-stream",
    success: asEvents(
      client,
      options,
      jsonEvent(watchWrappedResponseItemShape),
      "[DONE]",
    ),
  }));
}
