// Generated from an OpenAPI document. Do not edit.

import type { Order } from "./models/order.js";
import {
  type AnyShape,
  type UnknownValue,
  decode,
  isValueOf,
} from "./runtime.js";
import { orderNoteWebhookShape, orderShape } from "./shapes.js";

export interface OrderNoteWebhook {
  noteText: string;
  kind: OrderNoteWebhookKind | UnknownValue;
}

export const OrderNoteWebhookKind = {
  Short: "short",
  Long: "long",
} as const;

export type OrderNoteWebhookKind =
  (typeof OrderNoteWebhookKind)[keyof typeof OrderNoteWebhookKind];

/** Whether a value is one of those that are known. */
export function isOrderNoteWebhookKind(
  value: unknown,
): value is OrderNoteWebhookKind {
  return isValueOf(OrderNoteWebhookKind, value);
}

/** What the API sends, by the name of the webhook or callback. */
export interface WebhookPayloads {
  /** An order came in. */
  "order.created": Order;
  /** @deprecated */
  "order.note": OrderNoteWebhook;
  ping: unknown;
  /** Sent to `{$request.body#/url}/a`. */
  "subscribe.onBoth {$request.body#/url}/a": unknown;
  /** Sent to `{$request.body#/url}/a`. */
  "subscribe.onBoth {$request.body#/url}/a PUT": unknown;
  /** Sent to `{$request.body#/url}/b`. */
  "subscribe.onBoth {$request.body#/url}/b": unknown;
  /** Sent to `{$request.body#/url}`. */
  "subscribe.onOrder": Order;
}

const shapes: Record<string, AnyShape> = {
  "order.created": orderShape,
  "order.note": orderNoteWebhookShape,
  "subscribe.onOrder": orderShape,
};

/** Reads what a webhook was sent; `body` is the payload, parsed as JSON. */
export function readWebhook<Name extends keyof WebhookPayloads>(
  name: Name,
  body: unknown,
): WebhookPayloads[Name] {
  return decode(Object.hasOwn(shapes, name) ? shapes[name] : undefined, body);
}
