// Generated from an OpenAPI document. Do not edit.

import type { Event } from "./models/event.js";
import {
  type ApiClient,
  type ApiPromise,
  type EventStream,
  type ItemStream,
  type RequestError,
  type RequestOptions,
  asEvents,
  asJsonLines,
  jsonData,
  send,
} from "./runtime.js";
import { eventShape, watchLogResponseItemShape } from "./shapes.js";

export interface WatchLogResponseItem {
  data: string;
  eventId?: string;
}

export type WatchEventsError = RequestError;

export function watchEvents(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<Event>, WatchEventsError> {
  return send(client, options, () => ({
    id: "watchEvents",
    method: "GET",
    path: "/events",
    accept: "application/jsonl",
    success: asJsonLines(client, options, eventShape),
  }));
}

export type WatchLogError = RequestError;

export function watchLog(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<EventStream<WatchLogResponseItem>, WatchLogError> {
  return send(client, options, () => ({
    id: "watchLog",
    method: "GET",
    path: "/log",
    accept: "text/event-stream",
    success: asEvents(
      client,
      options,
      jsonData(watchLogResponseItemShape),
      "[DONE]",
    ),
  }));
}
