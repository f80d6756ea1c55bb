import type { RequestOptions } from "./client.ts";

/** Options that hold a key in this header. */
export interface KeyedOptions extends RequestOptions {
  readonly keyHeader?: string;
}

/**
 * The options of a call whose repetitions the server recognises by a key in
 * this header: it is made once, the same for all tries, and the call is tried
 * again whatever its method.
 */
export function withIdempotencyKey(
  options: RequestOptions | undefined,
  header: string,
  given?: string,
): KeyedOptions {
  const { idempotencyKey, idempotent = true, ...rest } = options ?? {};
  const key = given || idempotencyKey || newKey();
  const headers = { [header]: key, ...rest.headers };
  // Without a key there is no repetition.
  headers[header] ||= key;
  return { ...rest, idempotent, headers, keyHeader: header };
}

/** A UUID of version 4; `crypto.randomUUID` is not there on a page without TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = Array.from(bytes, (byte, index) => {
    const marked =
      index === 6
        ? (byte & 0x0f) | 0x40
        : index === 8
          ? (byte & 0x3f) | 0x80
          : byte;
    return marked.toString(16).padStart(2, "0");
  }).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
