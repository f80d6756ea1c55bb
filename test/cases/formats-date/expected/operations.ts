// Generated from an OpenAPI document. Do not edit.

import { Gone } from "./errors.js";
import type { Entry } from "./models/entry.js";
import type { Moment } from "./models/moment.js";
import type { Range } from "./models/range.js";
import {
  type ApiClient,
  type ApiPromise,
  type FileInput,
  type RequestError,
  type RequestOptions,
  type WithStatus,
  asModel,
  asNothing,
  cookie,
  cookies,
  dateTime,
  decode,
  deepObject,
  delimited,
  encode,
  form,
  fullDate,
  given,
  json,
  jsonOf,
  jsonText,
  mapOf,
  multipart,
  readHeaders,
  segmentList,
  send,
  simple,
  urlencoded,
} from "./runtime.js";
import { entryShape, rangeShape } from "./shapes.js";

export interface SendDatesParams {
  body: readonly (Date | null)[];
}

export type SendDatesError = RequestError;

export function sendDates(
  client: ApiClient,
  params: SendDatesParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendDatesError> {
  return send(client, options, () => ({
    id: "sendDates",
    method: "POST",
    path: "/dates",
    body: jsonOf(fullDate, params.body),
    success: asNothing,
  }));
}

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
      delimited("days", encode(fullDate, params.days), "%7C"),
      deepObject("range", encode(rangeShape, params.range)),
      form("filter", jsonText(encode(rangeShape, params.filter))),
    ],
    headers: {
      cookie: cookies(cookie("last", encode(fullDate, params.last))),
      "X-Seen": simple(encode(dateTime, params.xSeen)),
    },
    success: asModel(mapOf(entryShape)),
    errors: () => ({ "404": Gone }),
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
    { days: ["days", fullDate], expiresAt: ["expiresAt", dateTime] },
    readHeaders(response, {
      count: ["count", "number"],
      days: ["days", "strings"],
      "expires-at": ["expiresAt", "string"],
    }),
  );
}

export interface SendFormParams {
  /** Format: `date`. */
  fromDay?: Date | undefined;
  times?: readonly Date[] | undefined;
}

export type SendFormError = RequestError;

export function sendForm(
  client: ApiClient,
  params: SendFormParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SendFormError> {
  return send(client, options, () => ({
    id: "sendForm",
    method: "POST",
    path: "/forms",
    body: urlencoded(
      given({
        from_day: encode(fullDate, params.fromDay),
        times: encode(dateTime, params.times),
      }),
    ),
    success: asNothing,
  }));
}

export interface UploadParams {
  file: FileInput;
  /** Format: `date-time`. */
  takenAt: Date;
  exif?: Range | undefined;
}

export type UploadError = RequestError;

export function upload(
  client: ApiClient,
  params: UploadParams,
  options?: RequestOptions,
): ApiPromise<undefined, UploadError> {
  return send(client, options, () => ({
    id: "upload",
    method: "POST",
    path: "/uploads",
    body: multipart({
      file: params.file,
      taken_at: encode(dateTime, params.takenAt),
      exif: encode(rangeShape, params.exif),
    }),
    success: asNothing,
  }));
}
