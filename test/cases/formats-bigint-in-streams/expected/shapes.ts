// Generated from an OpenAPI document. Do not edit.

import { moment } from "../formats-moment.js";
import type { Entry } from "./models/entry.js";
import type {
  WatchNamesResponseItem,
  WatchWholeEventsResponseItem,
} from "./operations.js";
import {
  type Shape,
  decodeEither,
  encodeEither,
  integer,
  unixMilliseconds,
} from "./runtime.js";
import type { EntryBookedWebhook, NameChangedWebhook } from "./webhooks.js";

export const entryBookedWebhookShape: Shape<EntryBookedWebhook> = {
  entry: ["entry", () => entryShape],
};

export const entryShape: Shape<Entry> = {
  entry_id: ["entryId", integer],
  booked_at: ["bookedAt", moment],
  made_at: ["madeAt", unixMilliseconds],
  amount: [
    "amount",
    {
      number: moment,
      list: () => integer,
      decode: decodeEither,
      encode: encodeEither,
    },
  ],
};

export const nameChangedWebhookShape: Shape<NameChangedWebhook> = {
  full_name: "fullName",
};

export const watchNamesResponseItemShape: Shape<WatchNamesResponseItem> = {
  full_name: "fullName",
};

export const watchWholeEventsResponseItemShape: Shape<WatchWholeEventsResponseItem> =
  {
    data: ["data", () => entryShape],
  };
