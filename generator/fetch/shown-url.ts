/** A URL as it may be told: without credentials, and without the query, which may hold some. */
export function shownUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, pathname, search } = new URL(address);
  return `${origin}${pathname}${search === "" ? "" : "?…"}`;
}
