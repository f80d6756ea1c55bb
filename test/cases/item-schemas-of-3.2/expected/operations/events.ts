// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { asBlob, asText } from "../runtime/read.js";
import { send } from "../runtime/send.js";

export interface WatchLogResponseItem {
  data: string;
  eventId?: string;
}

export type WatchEventsError = RequestError;

export function watchEvents(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Blob, WatchEventsError> {
  return send(client, options, () => ({
    id: "watchEvents",
    method: "GET",
    path: "/events",
    accept: "application/jsonl",
    success: asBlob,
  }));
}

export type WatchLogError = RequestError;

export function watchLog(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<string, WatchLogError> {
  return send(client, options, () => ({
    id: "watchLog",
    method: "GET",
    path: "/log",
    accept: "text/event-stream",
    success: asText,
  }));
}
