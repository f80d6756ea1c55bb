// Generated from an OpenAPI document. Do not edit.

import type { EventPage, EventPageEvents } from "../models/event-page.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { numberedPages } from "../runtime/numbered-pages.js";
import type { PagedPromise } from "../runtime/paged-promise.js";
import { sendPages } from "../runtime/pages.js";
import { segment } from "../runtime/path.js";
import { form } from "../runtime/query.js";
import { asModel } from "../runtime/read.js";
import { listEventsResponseShape } from "../shapes.js";

export interface ListEventsResponse {
  page?: EventPage | null;
}

export interface ListEventsParams {
  kind: string;
  /** @default 0 */
  pageNumber?: number | undefined;
  /** @default 25 */
  perPage?: number | undefined;
}

export type ListEventsError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of listEvents(client, params)) {
 *   console.log(item);
 * }
 */
export function listEvents(
  client: ApiClient,
  params: ListEventsParams,
  options?: RequestOptions,
): PagedPromise<
  ListEventsResponse,
  EventPageEvents,
  ListEventsError,
  ListEventsParams
> {
  return sendPages(client, options, () => ({
    id: "ListEvents",
    method: "GET",
    path: `/events/${segment(params.kind)}`,
    query: [
      form("page_number", params.pageNumber),
      form("per_page", params.perPage),
    ],
    success: asModel(listEventsResponseShape),
    pages: numberedPages({
      call: listEvents,
      from: params,
      page: ["pageNumber"],
      first: 0,
      items: ["page", "events"],
      limit: ["perPage"],
      usualLimit: 25,
      last: ["page", "pageCount"],
    }),
  }));
}
