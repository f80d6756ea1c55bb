/** What a receiver has of a webhook: the headers, and the body as it came. */
export interface ReceivedWebhook {
  readonly headers: WebhookHeaders;
  /** Text or bytes, not parsed: the signature is one of bytes. */
  readonly body: string | Uint8Array | ArrayBuffer;
}

/** Header fields of any kind of server; names in any case, several values as a list. */
export type WebhookHeaders =
  | Pick<Headers, "get">
  | { readonly [name: string]: string | readonly string[] | undefined };

/** A secret, or several of which any may have signed, while they are exchanged. */
export type WebhookSecret = string | readonly string[];

/** How a signature is looked at. */
export interface VerifyOptions {
  /** Seconds that the time of the signature may differ from now, so that nobody can send it again. Default: 300. */
  readonly tolerance?: number | undefined;
  /** What reads the body of a webhook whose signature is right. Default: `JSON.parse`. */
  readonly parse?: ((text: string) => unknown) | undefined;
}

/** Why a webhook is not what it says it is, or cannot be told to be. */
export type WebhookRefusal =
  | "missing-header"
  | "malformed-header"
  | "too-old"
  | "too-new"
  | "wrong-signature"
  | "malformed-body";

/** A webhook that nobody should act on; answer it with 400. */
export class WebhookVerificationError extends Error {
  override readonly name = "WebhookVerificationError";
  readonly reason: WebhookRefusal;

  constructor(reason: WebhookRefusal, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The header fields that a signature needs, and the bytes of the body. */
export interface Message {
  /** A header field; refuses the webhook where it is missing. */
  header(name: string): string;
  has(name: string): boolean;
  readonly body: Uint8Array;
}

/** Reads a request, or what a server framework made of one. */
export async function messageOf(
  received: Request | ReceivedWebhook,
): Promise<Message> {
  const { headers } = received;
  const find = (name: string): string => fieldOf(headers, name).trim();
  return {
    header(name): string {
      const value = find(name);
      if (value) return value;
      throw new WebhookVerificationError("missing-header", `No ${name} header`);
    },
    has: (name) => find(name) !== "",
    body: payloadBytes(
      "arrayBuffer" in received ? await received.arrayBuffer() : received.body,
    ),
  };
}

/** The payload of a webhook whose signature was found right. */
export function payloadOf(
  { body }: Message,
  { parse = JSON.parse }: VerifyOptions,
): unknown {
  try {
    return parse(new TextDecoder().decode(body));
  } catch {
    const message = "The body is not JSON";
    throw new WebhookVerificationError("malformed-body", message);
  }
}

/** Refuses a time, in seconds since 1970, that is further from now than `tolerance` seconds. */
export function checkTime(timestamp: string, tolerance: number): void {
  if (!/^\d{1,12}$/.test(timestamp)) {
    const message = "The timestamp is no number of seconds";
    throw new WebhookVerificationError("malformed-header", message);
  }
  const age = Math.floor(Date.now() / 1_000) - Number(timestamp);
  // Also refuses where the tolerance is no number.
  if (!(age <= tolerance)) {
    throw new WebhookVerificationError("too-old", `Signed ${age} s ago`);
  }
  if (age < -tolerance) {
    const message = `Signed ${-age} s in the future`;
    throw new WebhookVerificationError("too-new", message);
  }
}

/** Refuses a webhook that none of the secrets has signed, in whichever of its signatures. */
export async function checkSignature(
  secrets: WebhookSecret,
  isRight: (secret: string) => Promise<boolean>,
): Promise<void> {
  const all = [secrets].flat();
  // What an unset environment variable leaves must not become a key.
  if (!all.length || !all.every(Boolean)) {
    throw new TypeError("The secret of the webhook is empty");
  }
  const found = await Promise.all(all.map(isRight));
  if (found.includes(true)) return;
  const message = "No signature is that of a secret";
  throw new WebhookVerificationError("wrong-signature", message);
}

/** Whether one of the signatures is the HMAC-SHA-256 of the bytes, which is made once, however many there are. */
export async function isSigned(
  secret: Uint8Array,
  signatures: readonly Uint8Array[],
  signed: Uint8Array,
): Promise<boolean> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const { subtle } = crypto;
  const bytes = new Uint8Array(secret);
  const key = await subtle.importKey("raw", bytes, algorithm, false, ["sign"]);
  const right = new Uint8Array(
    await subtle.sign("HMAC", key, new Uint8Array(signed)),
  );
  return signatures.some((signature) => isEqual(signature, right));
}

/** In a time that does not tell where they differ. */
function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  const length = Math.max(one.length, other.length);
  let difference = one.length ^ other.length;
  for (let at = 0; at < length; at++) {
    difference |= (one[at] ?? 0) ^ (other[at] ?? 0);
  }
  return difference === 0;
}

/** Text and bytes in a row. */
export function joinedBytes(text: string, body: Uint8Array): Uint8Array {
  const head = utf8(text);
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Undefined where the text is not hexadecimal. */
export function fromHex(text: string): Uint8Array | undefined {
  if (!/^([\da-f]{2})+$/i.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g)!, (pair) => parseInt(pair, 16));
}

function fieldOf(headers: WebhookHeaders, name: string): string {
  if (hasGet(headers)) return headers.get(name) ?? "";
  for (const [key, value] of Object.entries(headers)) {
    if (key.toLowerCase() === name) return [value ?? ""].flat().join(" ");
  }
  return "";
}

function hasGet(headers: WebhookHeaders): headers is Pick<Headers, "get"> {
  return typeof headers["get"] === "function";
}

function payloadBytes(body: unknown): Uint8Array {
  if (typeof body === "string") return utf8(body);
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw new TypeError(
    "The body must be as it came, text or bytes: a parsed one has no signature",
  );
}
