import type { OutgoingRequest } from "./client.ts";
import { ConnectionError, type SentRequest } from "./errors.ts";

/** Hands a request to `fetch`. */
export async function transmit(
  fetch: typeof globalThis.fetch,
  outgoing: OutgoingRequest,
  request: SentRequest,
): Promise<Response> {
  for (const name in outgoing.headers) {
    // `fetch` refuses these too, but quotes the value, which may be a secret.
    if (/[^\t -~\x80-\xff]/.test(outgoing.headers[name]!)) {
      throw new TypeError(`Header ${name} cannot hold its value`);
    }
  }
  try {
    return await fetch(outgoing.url, outgoing as RequestInit);
  } catch (cause) {
    throw new ConnectionError("connection failed", request, { cause });
  }
}
