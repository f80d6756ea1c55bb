// Generated from an OpenAPI document. Do not edit.

import type { Entry, EntryHistory } from "./models/entry.js";
import type { GoneData } from "./models/gone-data.js";
import type { NewEntry } from "./models/new-entry.js";
import type { Range } from "./models/range.js";
import {
  type Shape,
  dateTime,
  decodeItems,
  encodeItems,
  fullDate,
  mapOf,
} from "./runtime.js";

export const entryHistoryShape: Shape<EntryHistory> = {
  first: ["first", dateTime],
  latest: ["latest", dateTime],
};

export const entryShape: Shape<Entry> = {
  day: ["day", fullDate],
  deleted_at: ["deleted_at", dateTime],
  read_at: ["read_at", dateTime],
  by_user: ["by_user", () => mapOf(dateTime)],
  span: [
    "span",
    {
      list: [fullDate, undefined, dateTime, undefined],
      decode: decodeItems,
      encode: encodeItems,
    },
  ],
  replies: ["replies", () => entryShape],
  history: ["history", () => entryHistoryShape],
};

export const goneDataShape: Shape<GoneData> = {
  gone_at: ["gone_at", dateTime],
};

export const newEntryShape: Shape<NewEntry> = {
  written_at: ["written_at", dateTime],
};

export const rangeShape: Shape<Range> = {
  from: ["from", dateTime],
  to: ["to", dateTime],
};
