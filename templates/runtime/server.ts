import type { ApiClient, ServerChoice } from "./client.ts";

/** A server of the API; `{name}` in its URL stands for a variable. */
export interface ServerTemplate {
  readonly url: string;
  /** Its variables, with their defaults. */
  readonly variables?: ServerVariables;
}

/** What is variable in the address of a server. */
export type ServerVariables = { readonly [name: string]: string | undefined };

/** Servers by name, or by index where they have none. */
export interface ServerTable {
  readonly [name: string]: ServerTemplate;
}

/** The address of a server, which is what `baseUrl` takes. */
export function serverUrl(
  server: ServerTemplate,
  variables: ServerVariables = {},
): string {
  // From JavaScript, or a setting that was read.
  if (!server) throw new TypeError("The API has no such server");
  const defaults = server.variables ?? {};
  return server.url.replace(
    /\{([^{}]*)\}/g,
    (hole, name: string, at: number) => {
      const given = Object.hasOwn(variables, name)
        ? variables[name]
        : undefined;
      const value = given ?? defaults[name] ?? hole;
      // It would make another host of what was to be a part of one.
      const isInHost = /^\w+:\/\/[^/]*$/.test(server.url.slice(0, at));
      if (isInHost && /[/\\?#@\s]/.test(value)) {
        throw new TypeError(`"${value}" cannot be the ${name} of a server`);
      }
      return value;
    },
  );
}

/** The address of the server that was chosen among those of the API, by name or index. */
export function chosenServer(
  servers: ServerTable,
  standard: string | number,
  { server = standard, serverVariables }: ServerChoice,
): string {
  // What every object inherits is no server.
  const own = Object.hasOwn(servers, server) ? servers[server] : undefined;
  return serverUrl(own!, serverVariables);
}

/** The address of an operation that has servers of its own: of the one that was chosen for the client, else of the first. */
export function ownServer(
  { options: { server, serverVariables } }: ApiClient,
  servers: ServerTable,
  standard: string | number,
): string {
  const isOwn = server !== undefined && Object.hasOwn(servers, server);
  const chosen = isOwn ? server : standard;
  return serverUrl(servers[chosen]!, serverVariables);
}
