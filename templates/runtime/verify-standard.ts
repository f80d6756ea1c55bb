import {
  checkSignature,
  checkTime,
  isSigned,
  joinedBytes,
  messageOf,
  payloadOf,
  type ReceivedWebhook,
  type VerifyOptions,
  type WebhookSecret,
} from "./webhook-message.ts";

/**
 * Gives the payload of a webhook, parsed, if it was signed as Standard Webhooks
 * or Svix do it; rejects with a `WebhookVerificationError` if not. The secret
 * is `whsec_…`, or the public key `whpk_…` of asymmetric signatures.
 */
export async function verifyWebhook(
  received: Request | ReceivedWebhook,
  secret: WebhookSecret,
  options: VerifyOptions = {},
): Promise<unknown> {
  const message = await messageOf(received);
  const family = message.has("webhook-id") ? "webhook" : "svix";
  const id = message.header(`${family}-id`);
  const timestamp = message.header(`${family}-timestamp`);
  const stated = message.header(`${family}-signature`).split(/[\s]+/);
  checkTime(timestamp, options.tolerance ?? 300);
  const signed = joinedBytes(`${id}.${timestamp}.`, message.body);
  await checkSignature(secret, async (one) => {
    const isPublic = one.startsWith("whpk_");
    const version = isPublic ? "v1a," : "v1,";
    const signatures = stated.flatMap((text) =>
      text.startsWith(version)
        ? (fromBase64(text.slice(version.length)) ?? [])
        : [],
    );
    const key = fromBase64(one.replace(/^wh(sec|pk)_/, ""));
    if (!key?.length) {
      throw new TypeError("The secret of the webhook is empty or not base64");
    }
    const check = isPublic ? isSignedByOwner : isSigned;
    return check(key, signatures, signed);
  });
  return payloadOf(message, options);
}

/** By the private key that belongs to this public one (Ed25519). */
async function isSignedByOwner(
  publicKey: Uint8Array,
  signatures: readonly Uint8Array[],
  signed: Uint8Array,
): Promise<boolean> {
  const { subtle } = crypto;
  const key = await subtle.importKey(
    "raw",
    new Uint8Array(publicKey),
    { name: "Ed25519" },
    false,
    ["verify"],
  );
  const bytes = new Uint8Array(signed);
  const found = await Promise.all(
    // Each costs as much as the body is long: more than a few are an attack.
    signatures
      .filter(({ length }) => length === 64)
      .slice(0, 8)
      .map((signature) =>
        subtle.verify("Ed25519", key, new Uint8Array(signature), bytes),
      ),
  );
  return found.includes(true);
}

/** Undefined where the text is not base64. */
function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
  } catch {
    return undefined;
  }
}
