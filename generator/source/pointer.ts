/** JSON Pointers (RFC 6901, section 3). */

export function escapeToken(key: string | number): string {
  if (typeof key === "number") return String(key);
  // Hardly any key has one, and each step into a document asks.
  if (!/[~/]/.test(key)) return key;
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

export function unescapeToken(token: string): string {
  if (!token.includes("~")) return token;
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The keys that a pointer leads along. */
export function keysOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapeToken);
}

/** The fragment of a URI that means a pointer (RFC 6901, section 6). */
export function fragmentOf(pointer: string): string {
  return `#${encodeText(pointer)}`;
}

/** Percent-encoded but for what parts paths; half of a character, which has no encoding, stays. */
export function encodeText(text: string): string {
  return text.replace(
    /[^\w\-.~/!$&'()*+,;=:@\p{Surrogate}]+/gu,
    encodeURIComponent,
  );
}
