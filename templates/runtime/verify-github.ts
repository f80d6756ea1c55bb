import {
  checkSignature,
  fromHex,
  isSigned,
  messageOf,
  payloadOf,
  type ReceivedWebhook,
  utf8,
  type VerifyOptions,
  type WebhookSecret,
} from "./webhook-message.ts";

/**
 * Gives the payload of a webhook, parsed, if it was signed as GitHub does it,
 * in `X-Hub-Signature-256`; rejects with a `WebhookVerificationError` if not.
 * The signature tells no time, so `tolerance` is without effect: whoever has
 * seen a delivery can send it again.
 */
export async function verifyWebhook(
  received: Request | ReceivedWebhook,
  secret: WebhookSecret,
  options: VerifyOptions = {},
): Promise<unknown> {
  const message = await messageOf(received);
  const stated = message.header("x-hub-signature-256");
  const signature = fromHex(stated.replace(/^sha256=/, ""));
  await checkSignature(secret, (one) =>
    isSigned(utf8(one), signature ? [signature] : [], message.body),
  );
  return payloadOf(message, options);
}
