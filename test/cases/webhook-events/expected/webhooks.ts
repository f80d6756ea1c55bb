// Generated from an OpenAPI document. Do not edit.

import type { OrderEvent } from "./models/order-event.js";
import {
  type AnyShape,
  type ReceivedWebhook,
  type UnknownValue,
  type UnknownVariant,
  type VerifyOptions,
  type WebhookSecret,
  type WithEvent,
  decode,
  eventOf,
  isValueOf,
  verifyWebhook,
} from "./runtime.js";
import { orderEventShape, userRemovedWebhookShape } from "./shapes.js";

export interface UserRemovedWebhook {
  eventType: UserRemovedWebhookEventType | UnknownValue;
  userId: string;
}

export const UserRemovedWebhookEventType = {
  UserRemoved: "user.removed",
} as const;

export type UserRemovedWebhookEventType =
  (typeof UserRemovedWebhookEventType)[keyof typeof UserRemovedWebhookEventType];

/** Whether a value is one of those that are known. */
export function isUserRemovedWebhookEventType(
  value: unknown,
): value is UserRemovedWebhookEventType {
  return isValueOf(UserRemovedWebhookEventType, value);
}

/** What the API sends, by the name of the webhook or callback. */
export interface WebhookPayloads {
  "order.created": OrderEvent;
  ping: unknown;
  /** Sent to `{$request.query.url}`. */
  "subscribe.onOrder": OrderEvent;
  user_removed: UserRemovedWebhook;
}

const shapes: Record<string, AnyShape> = {
  "order.created": orderEventShape,
  "subscribe.onOrder": orderEventShape,
  user_removed: userRemovedWebhookShape,
};

/** Reads what a webhook was sent; `body` is the payload, parsed as JSON. */
export function readWebhook<Name extends keyof WebhookPayloads>(
  name: Name,
  body: unknown,
): WebhookPayloads[Name] {
  return decode(Object.hasOwn(shapes, name) ? shapes[name] : undefined, body);
}

/** Any of the payloads, told by its event; the last stands for events that came later. */
export type AnyWebhook =
  | WithEvent<OrderEvent, "eventType", "order.created">
  | WithEvent<UserRemovedWebhook, "eventType", "user.removed">
  | UnknownVariant<"eventType">;

const events: Record<string, AnyShape> = {
  "order.created": orderEventShape,
  "user.removed": userRemovedWebhookShape,
};

/** Reads what some webhook was sent; `body` is the payload, parsed as JSON. */
export function readAnyWebhook(body: unknown): AnyWebhook {
  return eventOf(body, "event_type", events, { event_type: "eventType" });
}

/** Verifies the signature of a webhook and reads it; rejects with a `WebhookVerificationError`. */
export async function parseWebhook(
  received: Request | ReceivedWebhook,
  secret: WebhookSecret,
  options?: VerifyOptions,
): Promise<AnyWebhook> {
  return readAnyWebhook(await verifyWebhook(received, secret, options));
}
