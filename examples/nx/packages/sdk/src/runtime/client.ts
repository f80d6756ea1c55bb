import type { BodyContent } from "./body.js";

/** What the functions take as their first argument. */
export interface ApiClient {
  readonly options: ClientOptions<never> & ServerChoice;
  /** Where an operation is called that has no server of its own. */
  readonly server: string;
  /** What adds the credential, by the name of the security scheme; undefined where none was given. */
  readonly security: { readonly [scheme: string]: Middleware | undefined };
}

/** Which server was chosen, in an SDK that has several, or variable ones. */
export interface ServerChoice {
  /** By name, or by index where it has none. */
  readonly server?: string | number | undefined;
  readonly serverVariables?:
    { readonly [name: string]: string | undefined } | undefined;
}

/** What can be set for all calls and for a single one; the single one wins. */
export interface CommonOptions {
  /**
   * Milliseconds for one try, reading the body included; of a stream, until it
   * begins. Default: 60,000.
   */
  timeout?: number | undefined;
  /**
   * Milliseconds that a stream may be silent while its next item is waited for.
   * Default: no limit, for a stream may have nothing to tell.
   */
  idleTimeout?: number | undefined;
  /** Milliseconds for all tries and the pauses between them. Default: 120,000, or `timeout` where that is longer. */
  deadline?: number | undefined;
  /**
   * How often a failed call is tried again; 0 is never. Default: 2 for GET,
   * HEAD, PUT, DELETE and OPTIONS. Any other call may have had its effect
   * although it failed: it is tried again only where `idempotent` or
   * `idempotencyKey` says that this does no harm.
   */
  retries?: number | undefined;
  /** What is tried again, and after which pause. */
  retry?: RetryPolicy | undefined;
  /**
   * Headers to send. An undefined one is left out. They go wherever a redirect
   * leads, as `fetch` has it, but for `Authorization` and `Cookie`: another
   * secret belongs in a security scheme. Browsers leave out some, such as
   * `Host`, without a word.
   */
  headers?: HeaderValues | undefined;
}

/** What can be set for the client of an API with these operations. */
export interface ClientOptions<
  Operation extends string = string,
> extends CommonOptions {
  /** Where the API is served: all of it, operations with a server of their own included. */
  baseUrl?: string | undefined;
  /** Replaces the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Wraps each try, the first one outermost. Credentials are added inside all of them, out of their sight. */
  middleware?: readonly Middleware<Operation>[] | undefined;
}

/** What can be set for one call. */
export interface RequestOptions extends CommonOptions {
  /** Ends the call, also between two tries. */
  signal?: AbortSignal | undefined;
  /** Where this call is sent. */
  baseUrl?: string | undefined;
  /** Whether the call can be repeated without harm. Default: what `retries` says of its method. */
  idempotent?: boolean | undefined;
  /** Sent as `Idempotency-Key`, by which the server recognises a repetition: the call is then tried again whatever its method. */
  idempotencyKey?: string | undefined;
}

/** What is tried again, and after which pause. */
export interface RetryPolicy {
  /** Statuses (`429`) and ranges of them (`5XX`). Default: 408, 425, 429, 5XX. */
  readonly statuses?: readonly string[] | undefined;
  /** Milliseconds, the longest first pause; its length is random. Default: 500. */
  readonly initialInterval?: number | undefined;
  /** Milliseconds that no pause exceeds but one that the server asks for. Default: 8,000. */
  readonly maxInterval?: number | undefined;
  /** The factor by which pauses grow. Default: 2. */
  readonly exponent?: number | undefined;
  /** Whether a call that had no answer is tried again. Default: true. */
  readonly connectionErrors?: boolean | undefined;
}

/** Header values by name; an undefined one is left out. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/**
 * Stands between a call and the network: may change the request, answer it
 * without asking the server, look at the answer, or call `next` again.
 */
export type Middleware<Operation extends string = string> = (
  request: OutgoingRequest,
  next: Next,
  context: CallContext<Operation>,
) => Promise<Response>;

/** The rest of the way to the server. Rejects with a `ConnectionError` where that cannot be reached. */
export type Next = (request: OutgoingRequest) => Promise<Response>;

/** One try, as it goes to `fetch`. Change it by copying: `next({ ...request, url })`. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  /** Names are in lower case. */
  readonly headers: { readonly [name: string]: string };
  readonly body: BodyContent | undefined;
  /** Ends this try: the caller's signal, or its time is up. */
  readonly signal: AbortSignal;
  readonly redirect?: "error" | "follow" | "manual";
  /** `fetch` demands it where the body is a stream. */
  readonly duplex?: "half" | undefined;
}

/** What a try belongs to. */
export interface CallContext<Operation extends string = string> {
  /** The operation's id in the OpenAPI document. */
  readonly operation: Operation;
  /** 0 for the first try. */
  readonly attempt: number;
}
