import {
  checkSignature,
  checkTime,
  fromHex,
  isSigned,
  joinedBytes,
  messageOf,
  payloadOf,
  type ReceivedWebhook,
  utf8,
  type VerifyOptions,
  type WebhookSecret,
} from "./webhook-message.ts";

/**
 * Gives the payload of a webhook, parsed, if it was signed as Stripe does it,
 * in `Stripe-Signature`; rejects with a `WebhookVerificationError` if not.
 */
export async function verifyWebhook(
  received: Request | ReceivedWebhook,
  secret: WebhookSecret,
  options: VerifyOptions = {},
): Promise<unknown> {
  const message = await messageOf(received);
  const parts = message.header("stripe-signature").split(/[\s,]+/);
  const valuesOf = (name: string): string[] =>
    parts.flatMap((part) =>
      part.startsWith(`${name}=`) ? [part.slice(name.length + 1)] : [],
    );
  const [timestamp = ""] = valuesOf("t");
  checkTime(timestamp, options.tolerance ?? 300);
  const signatures = valuesOf("v1").flatMap((text) => fromHex(text) ?? []);
  const signed = joinedBytes(`${timestamp}.`, message.body);
  await checkSignature(secret, (one) =>
    isSigned(utf8(one), signatures, signed),
  );
  return payloadOf(message, options);
}
