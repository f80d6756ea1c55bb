// Generated from an OpenAPI document. Do not edit.

import type { Entry } from "./models/entry.js";
import {
  type ApiClient,
  type ApiPromise,
  type EventStream,
  type ItemStream,
  type RequestError,
  type RequestOptions,
  asEvents,
  asExactModel,
  asJsonLines,
  asJsonSequence,
  decodeExactly,
  exactData,
  exactEvent,
  send,
} from "./runtime.js";
import {
  entryShape,
  watchNamesResponseItemShape,
  watchWholeEventsResponseItemShape,
} from "./shapes.js";

export type GetEntryError = RequestError;

export function getEntry(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Entry, GetEntryError> {
  return send(client, options, () => ({
    id: "getEntry",
    method: "GET",
    path: "/entries",
    success: asExactModel(entryShape),
  }));
}

export type WatchEventsError = RequestError;

export function watchEvents(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<Entry>, WatchEventsError> {
  return send(client, options, () => ({
    id: "watchEvents",
    method: "GET",
    path: "/events",
    accept: "text/event-stream",
    success: asEvents(client, options, exactData(entryShape), "[DONE]"),
  }));
}

export type WatchLinesError = RequestError;

export function watchLines(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<Entry>, WatchLinesError> {
  return send(client, options, () => ({
    id: "watchLines",
    method: "GET",
    path: "/lines",
    accept: "application/x-ndjson",
    success: asJsonLines(client, options, entryShape, decodeExactly),
  }));
}

export interface WatchNamesResponseItem {
  fullName?: string;
}

export type WatchNamesError = RequestError;

export function watchNames(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<WatchNamesResponseItem>, WatchNamesError> {
  return send(client, options, () => ({
    id: "watchNames",
    method: "GET",
    path: "/names",
    accept: "application/x-ndjson",
    success: asJsonLines(client, options, watchNamesResponseItemShape),
  }));
}

export type WatchRecordsError = RequestError;

export function watchRecords(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<Entry>, WatchRecordsError> {
  return send(client, options, () => ({
    id: "watchRecords",
    method: "GET",
    path: "/records",
    accept: "application/json-seq",
    success: asJsonSequence(client, options, entryShape, decodeExactly),
  }));
}

export interface WatchWholeEventsResponseItem {
  id?: string;
  event: string;
  data: Entry;
}

export type WatchWholeEventsError = RequestError;

export function watchWholeEvents(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<
  EventStream<WatchWholeEventsResponseItem>,
  WatchWholeEventsError
> {
  return send(client, options, () => ({
    id: "watchWholeEvents",
    method: "GET",
    path: "/whole-events",
    accept: "text/event-stream",
    success: asEvents(
      client,
      options,
      exactEvent(watchWholeEventsResponseItemShape),
      "[DONE]",
    ),
  }));
}
