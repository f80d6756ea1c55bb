// Generated from an OpenAPI document. Do not edit.

import type { Entry } from "./models/entry.js";
import { type AnyShape, decode, fullDate } from "./runtime.js";
import { entryShape } from "./shapes.js";

/** What the API sends, by the name of the webhook or callback. */
export interface WebhookPayloads {
  "day.ended": Date;
  "entry.created": Entry;
}

const shapes: Record<string, AnyShape> = {
  "day.ended": fullDate,
  "entry.created": entryShape,
};

/** Reads what a webhook was sent; `body` is the payload, parsed as JSON. */
export function readWebhook<Name extends keyof WebhookPayloads>(
  name: Name,
  body: unknown,
): WebhookPayloads[Name] {
  return decode(Object.hasOwn(shapes, name) ? shapes[name] : undefined, body);
}
