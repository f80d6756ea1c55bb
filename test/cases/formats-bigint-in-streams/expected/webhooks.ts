// Generated from an OpenAPI document. Do not edit.

import type { Entry } from "./models/entry.js";
import {
  type AnyShape,
  type ReceivedWebhook,
  type UnknownVariant,
  type VerifyOptions,
  type WebhookSecret,
  type WithEvent,
  exactEventOf,
  parseExactly,
  received,
  verifyWebhook,
} from "./runtime.js";
import { entryBookedWebhookShape, nameChangedWebhookShape } from "./shapes.js";

export interface EntryBookedWebhook {
  type: "entry.booked";
  entry: Entry;
}

export interface NameChangedWebhook {
  type: "name.changed";
  fullName: string;
}

/** What the API sends, by the name of the webhook or callback. */
export interface WebhookPayloads {
  "entry.booked": EntryBookedWebhook;
  "name.changed": NameChangedWebhook;
}

const shapes: Record<string, AnyShape> = {
  "entry.booked": entryBookedWebhookShape,
  "name.changed": nameChangedWebhookShape,
};

/** Reads what a webhook was sent; `body` is the payload as text, or parsed as JSON without loss of digits. */
export function readWebhook<Name extends keyof WebhookPayloads>(
  name: Name,
  body: unknown,
): WebhookPayloads[Name] {
  return received(Object.hasOwn(shapes, name) ? shapes[name] : undefined, body);
}

/** Any of the payloads, told by its event; the last stands for events that came later. */
export type AnyWebhook =
  | WithEvent<EntryBookedWebhook, "type", "entry.booked">
  | WithEvent<NameChangedWebhook, "type", "name.changed">
  | UnknownVariant<"type">;

/** Reads what some webhook was sent; `body` is the payload as text, or parsed as JSON without loss of digits. */
export function readAnyWebhook(body: unknown): AnyWebhook {
  return exactEventOf(body, "type", shapes);
}

/** Verifies the signature of a webhook and reads it; rejects with a `WebhookVerificationError`. */
export async function parseWebhook(
  received: Request | ReceivedWebhook,
  secret: WebhookSecret,
  options?: VerifyOptions,
): Promise<AnyWebhook> {
  const exactly = { ...options, parse: parseExactly };
  return readAnyWebhook(await verifyWebhook(received, secret, exactly));
}
