// Generated from an OpenAPI document. Do not edit.

import type { Account } from "./models/account.js";
import { type AnyShape, received } from "./runtime.js";
import { accountShape } from "./shapes.js";

/** What the API sends, by the name of the webhook or callback. */
export interface WebhookPayloads {
  "account.changed": Account;
}

const shapes: Record<string, AnyShape> = {
  "account.changed": accountShape,
};

/** Reads what a webhook was sent; `body` is the payload as text, or parsed as JSON without loss of digits. */
export function readWebhook<Name extends keyof WebhookPayloads>(
  name: Name,
  body: unknown,
): WebhookPayloads[Name] {
  return received(Object.hasOwn(shapes, name) ? shapes[name] : undefined, body);
}
