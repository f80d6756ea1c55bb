// Generated from an OpenAPI document. Do not edit.

import { Gone } from "../errors.js";
import type { Entry } from "../models/entry.js";
import type { Moment } from "../models/moment.js";
import type { Range } from "../models/range.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import { json } from "../runtime/body.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import { cookie } from "../runtime/cookie.js";
import { dateTime, fullDate } from "../runtime/dates.js";
import type { RequestError, WithStatus } from "../runtime/errors.js";
import { simple } from "../runtime/header.js";
import { segmentList } from "../runtime/path.js";
import { deepObject, delimited, form } from "../runtime/query.js";
import { asModel } from "../runtime/read.js";
import { readHeaders } from "../runtime/response-headers.js";
import { send } from "../runtime/send.js";
import { decode, encode, mapOf } from "../runtime/shape.js";
import { jsonText } from "../runtime/values.js";
import { entryShape, rangeShape } from "../shapes.js";

export interface CreateEntryParams {
  text: string;
  writtenAt: Moment;
}

export type CreateEntryError = RequestError;

export function createEntry(
  client: ApiClient,
  params: CreateEntryParams,
  options?: RequestOptions,
): ApiPromise<Date, CreateEntryError> {
  return send(client, options, () => ({
    id: "createEntry",
    method: "POST",
    path: "/entries",
    body: json({
      text: params.text,
      written_at: encode(dateTime, params.writtenAt),
    }),
    success: asModel(dateTime),
  }));
}

export interface ListEntriesParams {
  /** Format: `date-time`. */
  since: Date;
  /** Format: `date-time`. */
  until?: Date | undefined;
  days?: readonly Date[] | undefined;
  range?: Range | undefined;
  filter?: Range | undefined;
  xSeen?: Moment | undefined;
  /**
   * Format: `date`.
   *
   * A cookie: in a browser the call throws, since no program can send one there.
   */
  last?: Date | undefined;
}

export type ListEntriesError = (Gone & WithStatus<404>) | RequestError;

/** @throws {Gone} 404 */
export function listEntries(
  client: ApiClient,
  params: ListEntriesParams,
  options?: RequestOptions,
): ApiPromise<Record<string, Entry[]>, ListEntriesError> {
  return send(client, options, () => ({
    id: "listEntries",
    method: "GET",
    path: `/entries/${segmentList(encode(dateTime, params.since))}`,
    query: [
      form("until", encode(dateTime, params.until)),
      delimited("days", encode([fullDate], params.days), "%7C"),
      deepObject("range", encode(rangeShape, params.range)),
      form("filter", jsonText(encode(rangeShape, params.filter))),
    ],
    headers: {
      "X-Seen": simple(encode(dateTime, params.xSeen)),
    },
    cookies: [cookie("last", encode(fullDate, params.last))],
    success: asModel(mapOf(entryShape)),
    errors: { "404": Gone },
  }));
}

/** What answers have in their headers. */
export interface ListEntriesHeaders {
  count?: number;
  days?: Date[];
  /** Format: `date-time`. */
  expiresAt: Date;
}

/** Reads the headers of an answer; `withResponse()` gives it. */
export function readListEntriesHeaders(response: Response): ListEntriesHeaders {
  return decode(
    { days: ["days", [fullDate]], expiresAt: ["expiresAt", dateTime] },
    readHeaders(response, {
      count: ["count", "number"],
      days: ["days", "strings"],
      "expires-at": ["expiresAt", "string"],
    }),
  );
}
