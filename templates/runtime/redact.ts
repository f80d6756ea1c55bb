/**
 * Takes a secret out of all that an error says, its causes included: some
 * platforms quote the URL there, with the key that its query holds.
 */
export function redact(
  error: unknown,
  secret: string,
  seen: Set<unknown> = new Set(),
): void {
  if (Array.isArray(error)) error.forEach((one) => redact(one, secret, seen));
  if (!(error instanceof Error) || seen.has(error)) return;
  seen.add(error);
  const said = error as unknown as { [name: string]: unknown };
  for (const name of Object.getOwnPropertyNames(error)) {
    const value = said[name];
    if (typeof value === "string" && value.includes(secret)) {
      Object.defineProperty(error, name, {
        value: value.replaceAll(secret, "***"),
      });
    } else redact(value, secret, seen);
  }
}
