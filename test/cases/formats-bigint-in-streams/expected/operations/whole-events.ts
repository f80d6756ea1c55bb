// Generated from an OpenAPI document. Do not edit.

import type { Entry } from "../models/entry.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { type EventStream, asEvents } from "../runtime/events.js";
import { exactEvent } from "../runtime/exact-events.js";
import { send } from "../runtime/send.js";
import { watchWholeEventsResponseItemShape } from "../shapes.js";

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
