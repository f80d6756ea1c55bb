// Generated from an OpenAPI document. Do not edit.

export interface OrderCreatedWebhook {
  orderId: string;
}

/** What the API sends, by the name of the webhook or callback. */
export interface WebhookPayloads {
  "order.created": OrderCreatedWebhook;
}

/** Reads what a webhook was sent; `body` is the payload, parsed as JSON. */
export function readWebhook<Name extends keyof WebhookPayloads>(
  _name: Name,
  body: unknown,
): WebhookPayloads[Name] {
  return body as WebhookPayloads[Name];
}
