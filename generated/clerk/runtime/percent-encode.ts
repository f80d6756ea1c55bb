/** Writes text so that it means itself. */
export type Encoder = (text: string) => string;

/** Encodes all but the unreserved characters of RFC 3986, as RFC 6570 expands a variable. */
export function percentEncode(text: string): string {
  // Ids are the rule, and a test is cheaper than two passes.
  if (!/[^\w.~-]/.test(text)) return text;
  return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}

/**
 * For `allowReserved` in a query: reserved characters and encoded triples
 * pass, as in the reserved expansion of RFC 6570. All but `#`, which would end
 * the URL there.
 */
export function allowReserved(text: string): string {
  return reservedExpansion(text).replace(/#/g, hex);
}

/** For `allowReserved` in a path, which also keeps what would end a segment or the path. */
export function allowReservedInPath(text: string): string {
  return reservedExpansion(text).replace(/[#/?]/g, hex);
}

/** For `allowReserved` in a cookie, which also keeps what would end it. */
export function allowReservedInCookie(text: string): string {
  return reservedExpansion(text).replace(/[;,]/g, hex);
}

function reservedExpansion(text: string): string {
  const parts = text.split(/(%[\da-f]{2}|[:/?#[\]@!$&'()*+,;=])/i);
  // Every second part is what the expression has caught.
  return parts
    .map((part, index) => (index % 2 ? part : percentEncode(part)))
    .join("");
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
