import type {
  ApiClient,
  Middleware,
  OutgoingRequest,
  RequestOptions,
} from "./client.js";
import type { Operation } from "./operation.js";

/** The request that all tries of a call send; each has a signal of its own. */
export type PreparedRequest = Omit<OutgoingRequest, "signal">;

/** Puts together what a call sends, except for the credential. */
export function prepare(
  client: ApiClient,
  options: RequestOptions,
  operation: Operation<unknown>,
): PreparedRequest {
  const { method, path, query, body } = operation;
  const base = baseUrlOf(client, options, operation);
  // Platforms disagree on it, and their errors quote it.
  if (/\/\/[^/]*@/.test(base)) {
    throw new TypeError("A URL cannot hold a credential");
  }
  const search = query?.filter(Boolean).join("&");
  const headers: { [name: string]: string } = {};
  const sources = [
    { accept: operation.accept ?? "application/json" },
    client.options.headers,
    {
      "content-type": body?.type,
      "idempotency-key": options.idempotencyKey || undefined,
    },
    operation.headers,
    options.headers,
  ];
  for (const source of sources) {
    for (const [name, value] of Object.entries(source ?? {})) {
      if (value !== undefined) headers[name.toLowerCase()] = value;
    }
  }
  return {
    method,
    url: base.replace(/\/+$/, "") + path + (search ? `?${search}` : ""),
    headers,
    body: body?.content,
    duplex: body?.duplex,
  };
}

/** Where a call is sent: as it says itself, else as the client says, else as the document does. */
export function baseUrlOf(
  client: ApiClient,
  options: RequestOptions,
  { server }: Operation<unknown>,
): string {
  return options.baseUrl ?? client.options.baseUrl ?? server ?? client.server;
}

/** What adds the credential that the operation asks for. */
export function credentials(
  client: ApiClient,
  { id, security = [] }: Operation<unknown>,
  { headers }: PreparedRequest,
): readonly Middleware[] {
  for (const schemes of security) {
    const layers = [schemes].flat().map((scheme) => client.security[scheme]);
    if (layers.every(Boolean)) return layers as Middleware[];
  }
  // Sooner and clearer than the server's 401.
  if (security[0] && !headers["authorization"]) {
    throw new TypeError(`${id} needs a credential: ${security.join(" or ")}`);
  }
  return [];
}

/** Whether a call that failed can be sent again without doing twice what it does. */
export function isRepeatable(
  { method, headers, duplex }: PreparedRequest,
  { idempotent }: RequestOptions,
): boolean {
  const repeats = /^(GET|HEAD|PUT|DELETE|OPTIONS)$/.test(method);
  // A stream can be read only once.
  return !duplex && (idempotent ?? ("idempotency-key" in headers || repeats));
}
