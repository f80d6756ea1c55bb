import type {
  ApiClient,
  HeaderValues,
  Middleware,
  OutgoingRequest,
  RequestOptions,
} from "./client.ts";
import type { Operation } from "./operation.ts";

/** The request that all tries of a call send; each has a signal of its own. */
export type PreparedRequest = Omit<OutgoingRequest, "signal">;

/** Puts together what a call sends, except for the credential. */
export function prepare(
  client: ApiClient,
  options: RequestOptions,
  operation: Operation<unknown>,
): PreparedRequest {
  const { method, path, query, body } = operation;
  const { idempotencyKey } = options;
  const base = baseUrlOf(client, options, operation);
  const search = query?.filter(Boolean).join("&");
  const headers: HeaderFields = {
    accept: operation.accept ?? "application/json",
  };
  add(headers, client.options.headers);
  if (body) headers["content-type"] = body.type;
  if (idempotencyKey) headers["idempotency-key"] = idempotencyKey;
  add(headers, operation.headers);
  add(headers, options.headers);
  return {
    method,
    url:
      (base.match(/\/$|@/) ? cleaned(base) : base) +
      path +
      (search ? `?${search}` : ""),
    headers,
    body: body?.content,
    duplex: body?.duplex,
  };
}

/** For the few that are not clean. Refuses a credential in it, on which platforms disagree and which their errors quote. */
function cleaned(base: string): string {
  // URL parsers take a backslash for a slash, one slash or none for two, and leave blanks out.
  if (/^[^/\\]*(:|[/\\]{2})[/\\\s]*[^/\\?#]*@/.test(base)) {
    throw new TypeError("A URL cannot hold a credential");
  }
  return base.replace(/\/+$/, "");
}

type HeaderFields = { [name: string]: string };

function add(headers: HeaderFields, values: HeaderValues | undefined): void {
  if (!values) return;
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) headers[name.toLowerCase()] = value;
  }
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
    const names = typeof schemes === "string" ? [schemes] : schemes;
    const layers = names.map((name) => client.security[name]);
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
  const repeats =
    "idempotency-key" in headers ||
    /^(GET|HEAD|PUT|DELETE|OPTIONS)$/.test(method);
  // A stream can be read only once.
  return !duplex && (idempotent ?? repeats);
}
