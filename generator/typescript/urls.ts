import type { Server } from "../api/api.ts";

/**
 * A server's URL with the defaults of its variables; undefined where the document names no host, so
 * that the caller has to.
 */
export function urlOf(
  server: Server | undefined,
  base?: string,
): string | undefined {
  if (!server) return undefined;
  const defaults = new Map(
    server.variables.map((variable) => [variable.name, variable.default]),
  );
  const url = server.url.replace(
    /\{([^{}]*)\}/g,
    (variable, name: string) => defaults.get(name) ?? variable,
  );
  if (hole.test(url)) return undefined;
  if (URL.canParse(url)) return url.replace(/\/$/, "");
  if (base === undefined || !URL.canParse(url, base)) return undefined;
  return new URL(url, base).href.replace(/\/$/, "");
}

/** Whether a server names a host, whatever its variables are. */
export function isComplete(server: Server): boolean {
  return urlOf(server) !== undefined;
}

/** A variable that nothing declares: the parser of URLs would not mind. */
const hole = /\{[^{}]*\}/;
