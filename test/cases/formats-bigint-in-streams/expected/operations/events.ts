// Generated from an OpenAPI document. Do not edit.

import type { Entry } from "../models/entry.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { type EventStream, asEvents } from "../runtime/events.js";
import { exactData } from "../runtime/exact-events.js";
import { send } from "../runtime/send.js";
import { entryShape } from "../shapes.js";

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
