/**
 * Headers with the variables of the environment in the place of `${NAME}`; or the names of those
 * that are not set. Secrets stand in neither a config nor a command line that way.
 */
export function expandHeaders(
  headers: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
):
  | { readonly headers: Readonly<Record<string, string>> }
  | { readonly missing: readonly string[] } {
  const missing = new Set<string>();
  const expanded = Object.entries(headers).map(([name, text]) => {
    const value = text.replace(/\$\{(\w+)\}/g, (_, variable: string) => {
      const found = env[variable];
      if (!found) missing.add(variable);
      return found ?? "";
    });
    return [name, value] as const;
  });
  return missing.size > 0
    ? { missing: [...missing] }
    : { headers: Object.fromEntries(expanded) };
}
