/**
 * Whether a browser lets no program send a header of this name, and leaves it out without a word (Fetch
 * standard, forbidden request-header).
 */
export function isForbidden(header: string): boolean {
  return forbidden.test(header);
}

const forbidden =
  /^(?:accept-(?:charset|encoding)|access-control-request-(?:headers|method|private-network)|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|(?:proxy|sec)-.*)$/i;
