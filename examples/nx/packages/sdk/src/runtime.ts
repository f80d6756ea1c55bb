// What the other files call. Do not edit.

// #region alarm

/** Rings when the time is over or the signal is aborted. What it returns turns it off. */
export function alarm(
  milliseconds: number,
  signal: AbortSignal | undefined,
  ring: () => void,
): () => void {
  // An abort that came before is not announced again. A time of over 24 days
  // would overflow, and end at once.
  const time = signal?.aborted ? 0 : Math.min(milliseconds, 2e9);
  const timer = setTimeout(ring, time);
  signal?.addEventListener("abort", ring);
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", ring);
  };
}

/** Resolves after the time, or as soon as the signal is aborted. */
export function sleep(
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((wake) => {
    const off = alarm(milliseconds, signal, () => {
      off();
      wake();
    });
  });
}

// #endregion

// #region api-promise

/** The outcome of a call as a value; `ok` tells success from failure. */
export type ApiResult<Data, Failure> =
  | { readonly ok: true; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly error: Failure };

/** A promise for the data. The request is sent at once, whether or not anyone waits for it. */
export interface ApiPromise<Data, Failure> extends Promise<Data> {
  /** The outcome as a value. Rejects for the caller's own faults only, never for what server or network do. */
  result(): Promise<ApiResult<Data, Failure>>;
  /** The data together with status and headers. The body has been read. */
  withResponse(): Promise<{ data: Data; response: Response }>;
}

/**
 * A native promise with two methods on it. Not a subclass: awaiting one loses
 * the caller's frames from the stack. Not a lazy thenable: a call that nobody
 * awaits would never be sent, and its failure would go unnoticed.
 */
export function apiPromise<Data, Failure>(
  outcome: Promise<ApiResult<Data, Failure>>,
): ApiPromise<Data, Failure> {
  const promise = outcome.then((result) => {
    if (!result.ok) throw result.error;
    return result.data;
  });
  return Object.assign(promise, {
    result(): Promise<ApiResult<Data, Failure>> {
      // The caller looks at the outcome; without a handler the failure would
      // also be reported as an unhandled rejection.
      promise.catch(() => {});
      return outcome;
    },
    async withResponse(): Promise<{ data: Data; response: Response }> {
      const data = await promise;
      const { response } = (await outcome) as { response: Response };
      return { data, response };
    },
  });
}

// #endregion

// #region shape

/**
 * How a model travels: the wire names that differ from the members' names and,
 * for a member that holds other models, its name and their shape. What a shape
 * does not mention passes through as it is, so free-form maps and members that
 * the document does not know are never touched.
 */
export type Shape<Model = never> = {
  readonly [wireName: string]:
    Name<Model> | readonly [name: Name<Model>, shape: AnyShape];
};

export type AnyShape = Shape | ShapeOf | AnyCodec | Either;

type Name<Model> = [Model] extends [never]
  ? string
  : Extract<keyof Model, string>;

/** Tells the shape of a value: of one variant of a union, or of what is declared further down. */
export type ShapeOf = (value: Members) => Shape | ShapeOf | undefined;

/**
 * How a single value travels, a date for instance; it is never asked for null,
 * and of a list for each item, unless it has a `list` of its own.
 */
export interface Codec<Value, Wire> {
  readonly list?: unknown;
  decode(wire: Wire): Value;
  encode(value: Value): Wire;
}

/** A codec that knows its own values among others. */
export interface TellingCodec<Value, Wire> extends Codec<Value, Wire> {
  is(value: unknown): boolean;
}

/**
 * The shape of a union that holds single values: `decode: decodeEither, encode:
 * encodeEither` beside what a text, a number, a list and an object is. On the
 * wire these tell themselves apart, in the program the codecs know their own.
 */
export interface Either extends Codec<unknown, unknown> {
  readonly string?: TellingCodec<unknown, unknown>;
  readonly number?: TellingCodec<unknown, unknown>;
  readonly list?: () => AnyShape | undefined;
  readonly object?: () => AnyShape | undefined;
  /** Values of the wire that stay what they are. */
  readonly known?: readonly unknown[];
}

export type AnyCodec = Codec<unknown, unknown>;

/** An object as JSON knows it. */
export type Members = { [name: string]: unknown };

/** From the wire to the model. A list has the shape of its items. */
export function decode<Model>(
  shape: AnyShape | undefined,
  value: unknown,
): Model {
  return convert(value, shape, <Same>(same: Same) => same) as Model;
}

/** From the model to the wire. A list has the shape of its items. */
export function encode(shape: AnyShape | undefined, value: unknown): unknown {
  return convert(value, shape, invert);
}

/** The shape of a map: its keys stay, each value has the given shape. */
export function mapOf(shape: AnyShape): ShapeOf {
  return openOf({}, shape);
}

/** The shape of an object with listed members, all of which `listed` names, and others of one shape. */
export function openOf(listed: Shape, others: AnyShape): ShapeOf {
  return (value) => {
    const shape: Table = {};
    for (const key in value) {
      if (key !== "__proto__") shape[key] = [key, others];
    }
    return givingWay(Object.assign(shape, listed), value);
  };
}

/**
 * The shape of a value that several shapes apply to: the parts of an
 * intersection, or variants that nothing tells apart. Of two names for one
 * member the one that differs from the wire counts.
 */
export function joined(...shapes: readonly (Shape | ShapeOf)[]): ShapeOf {
  return (value) => {
    const result: Table = {};
    for (const shape of shapes) {
      const table = shapeFor(value, shape) ?? {};
      for (const wireName in table) {
        // Not `??`: "constructor" finds what every object inherits.
        const known = Object.hasOwn(result, wireName) && result[wireName];
        const entries = [known || wireName, table[wireName]!];
        const name = entries.map(nameIn).find((one) => one !== wireName);
        const held = entries.flatMap((entry) =>
          typeof entry === "string" ? [] : [entry[1]],
        );
        const [first, second] = held;
        const inner =
          first && second && isOfObject(first) && isOfObject(second)
            ? joined(first, second)
            : first;
        const called = name ?? wireName;
        result[wireName] = inner ? [called, inner] : called;
      }
    }
    return givingWay(result, value);
  };
}

type Table = { [wireName: string]: Shape[string] };

/** What stands in a table only since the value has it gives way to a listed member whose name it has. */
function givingWay(table: Table, value: Members): Table {
  for (const [wireName, entry] of Object.entries(table)) {
    const name = nameIn(entry);
    const other = Object.hasOwn(table, name) && table[name];
    if (name === wireName || !other || nameIn(other) !== name) continue;
    if (typeof other === "object" && Object.hasOwn(value, wireName)) {
      table[name] = [wireName, other[1]];
    } else delete table[name];
  }
  return table;
}

function isOfObject(shape: AnyShape): shape is Shape | ShapeOf {
  return !isCodec(shape);
}

/** A member may be called "decode" too, but it is no function. */
export function isCodec(shape: AnyShape): shape is AnyCodec {
  return typeof (shape as AnyCodec).decode === "function";
}

function nameIn(entry: Shape[string]): string {
  return typeof entry === "string" ? entry : entry[0];
}

function shapeFor(
  value: Members,
  shape: Shape | ShapeOf | undefined,
): Shape | undefined {
  while (typeof shape === "function") shape = shape(value);
  return shape;
}

/** The discriminator's value, whichever way the object travels. */
export function tagOf(value: Members, wireName: string, name: string): unknown {
  return value[wireName] ?? value[name];
}

/** Turns what leads from the wire to the model round, or leaves it. */
interface Direction {
  (table: Shape): Shape;
  (codec: AnyCodec): AnyCodec;
}

function convert(
  value: unknown,
  shape: AnyShape | undefined,
  direction: Direction,
): unknown {
  if (!shape || value === undefined || value === null) return value;
  if (isCodec(shape) && (shape.list || !Array.isArray(value))) {
    return direction(shape).decode(value);
  }
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) {
    return value.map((item) => convert(item, shape, direction));
  }
  const members = value as Members;
  const table = shapeFor(members, shape as Shape | ShapeOf);
  if (!table) return value;
  const names = direction(table);
  const result: Members = {};
  for (const key in members) {
    const entry = names[key];
    const isName = typeof entry === "string";
    // Not just whether it is there: "constructor" finds what every object inherits.
    if (isName || Array.isArray(entry)) {
      const name = isName ? entry : entry[0];
      const value = members[key];
      result[name] = isName ? value : convert(value, entry[1], direction);
      // It has the name of one that nobody documents: they change places.
      if (name in members && !(name in names)) {
        result[key] = members[name];
      }
    } else if (key !== "__proto__" && !Object.hasOwn(result, key)) {
      result[key] = members[key];
    }
  }
  return result;
}

let inverses: WeakMap<Shape, Shape> | undefined;

function invert(table: Shape): Shape;
function invert(codec: AnyCodec): AnyCodec;
function invert(shape: Shape | AnyCodec): Shape | AnyCodec {
  if (isCodec(shape)) {
    return {
      decode: (value) => shape.encode(value),
      encode: (wire) => shape.decode(wire),
    };
  }
  inverses ??= new WeakMap();
  let inverse: { [name: string]: Shape[string] } | undefined =
    inverses.get(shape);
  if (!inverse) {
    inverse = {};
    for (const wireName in shape) {
      const name = shape[wireName]!;
      if (typeof name === "string") inverse[name] = wireName;
      else inverse[name[0]] = [wireName, name[1]];
    }
    inverses.set(shape, inverse);
  }
  return inverse;
}

// #endregion

// #region body

/** What `fetch` takes as a body. */
export type BodyContent =
  string | Blob | ArrayBuffer | ArrayBufferView | ReadableStream;

/** A body and how it is announced. */
export interface Body {
  readonly content: BodyContent;
  /** The media type. */
  readonly type: string;
  /** Set where the content is a stream, which can be sent only once. */
  readonly duplex?: "half";
  /** Ends what the content comes from; of no effect where that has been read. Never throws. */
  readonly cancel?: (reason: unknown) => void;
}

/** A JSON body; members that are undefined are left out of it. */
export function json(
  value: unknown,
  type: string = "application/json",
): Body | undefined {
  if (value === undefined) return undefined;
  return { content: JSON.stringify(value), type };
}

/** A JSON body that holds models. */
export function jsonOf(
  shape: AnyShape,
  value: unknown,
  type?: string,
): Body | undefined {
  return json(encode(shape, value), type);
}

/** A body of text, in UTF-8. */
export function text(
  value: string | undefined,
  type: string = "text/plain",
): Body | undefined {
  if (value === undefined) return undefined;
  const isSilent = type.startsWith("text/") && !type.includes("charset");
  return { content: value, type: isSilent ? `${type};charset=UTF-8` : type };
}

/** The members of a body that need not be sent: undefined where none of them is given. */
export function given<Members extends object>(
  members: Members,
): Members | undefined {
  const isGiven = (value: unknown): boolean => value !== undefined;
  return Object.values(members).some(isGiven) ? members : undefined;
}

// #endregion

// #region by-status

/** The entry for a status: its own (`404`), that of its range (`4XX`), or `default`. */
export function forStatus<Entry>(
  entries: { readonly [status: string]: Entry },
  status: number,
): Entry | undefined {
  return entries[status] ?? entries[rangeOf(status)] ?? entries["default"];
}

/** The range that a status belongs to: `4XX`. */
export function rangeOf(status: number): string {
  return `${status}`[0] + "XX";
}

// #endregion

// #region client

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

// #endregion

// #region explain

/**
 * What an error says in one line: the status, the first message of the body,
 * and in parentheses its code and the ids by which the people of the API find
 * the request. Knows the usual places: `errors[0].message`, `error.message`,
 * `message`, and `detail` and `title` of RFC 9457.
 */
export function explain({ response, body }: Answer): string {
  const { status, statusText, headers } = response;
  const { errors, error, code, clerk_trace_id } = Object(body) as Told;
  const first = [errors].flat()[0] ?? error ?? body;
  const text = sentence(first) ?? sentence(body) ?? statusText;
  const details = [
    (Object(first) as Told).code ?? code,
    clerk_trace_id,
    headers.get("x-request-id") ?? headers.get("request-id"),
  ].filter((detail) => detail && typeof detail !== "object");
  const line = `${status} ${text.slice(0, 500)}`.trim();
  return details[0] ? `${line} (${details.join(", ")})` : line;
}

function sentence(value: unknown): string | undefined {
  const { long_message, message, detail, title } = Object(value) as Told;
  return [long_message, message, detail, title, value].find(
    (text): text is string => typeof text === "string",
  );
}

/** What is looked for in a body; `Object(body)` makes it safe to ask anything for a member. */
interface Told {
  readonly errors?: unknown;
  readonly error?: unknown;
  readonly long_message?: unknown;
  readonly message?: unknown;
  readonly detail?: unknown;
  readonly title?: unknown;
  readonly code?: unknown;
  readonly clerk_trace_id?: unknown;
}

// #endregion

// #region errors

/** What was sent, for messages and logs. Credentials are added later and never get here. */
export interface SentRequest {
  /** The operation's id in the OpenAPI document. */
  readonly operation: string;
  readonly method: string;
  readonly url: string;
}

/** What came back with an error status. */
export interface Answer {
  readonly request: SentRequest;
  readonly response: Response;
  readonly rawBody: string;
  /** The body as JSON; undefined where it is none. */
  readonly body: unknown;
}

/** Makes an error of an answer, or throws where the answer is not what it describes. */
export type ApiErrorClass = new (answer: Answer) => ApiError;

/** An error with one of these statuses: `ClerkErrors & WithStatus<404 | 422>`. */
export interface WithStatus<Code extends number> {
  readonly status: Code;
}

/** Whatever goes wrong between a call and its result is one of these. */
export abstract class SdkError extends Error {
  /** A literal, hence the same after minification; tells the errors of an operation apart. */
  abstract override readonly name: string;
  readonly request: SentRequest;

  constructor(problem: string, request: SentRequest, options?: ErrorOptions) {
    // Without the query, which may hold what does not belong in a log.
    super(
      `${request.method} ${request.url.split("?")[0]}: ${problem}`,
      options,
    );
    this.request = request;
  }

  /** What JSON shows of an error is otherwise all but its message. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** There was an answer. */
abstract class AnsweredError extends SdkError {
  readonly status: number;
  readonly headers: Headers;
  readonly rawBody: string;
  /** The body as the document describes it; undefined where it does not. */
  readonly data: unknown;

  constructor(
    problem: string,
    { request, response, rawBody }: Omit<Answer, "body">,
    options?: ErrorOptions,
  ) {
    super(problem, request, options);
    this.status = response.status;
    this.headers = response.headers;
    this.rawBody = rawBody;
  }
}

/**
 * The server answered with an error status. Its subclasses are the errors that
 * the document describes; an answer that it does not describe, by status or by
 * body, is an `ApiError` itself.
 */
export class ApiError extends AnsweredError {
  override readonly name: string = "ApiError";

  constructor(answer: Answer) {
    super(explain(answer), answer);
  }
}

/** An error answer that the document does not describe. When the program runs it is a plain `ApiError`. */
export interface UndocumentedError extends ApiError {
  readonly name: "ApiError";
  readonly data: undefined;
}

/** The server answered with success, but its body cannot be read. */
export class ResponseParseError extends AnsweredError {
  override readonly name = "ResponseParseError";

  constructor(answer: Omit<Answer, "body">, cause: unknown) {
    super(`${answer.response.status}, but the body cannot be read`, answer, {
      cause,
    });
  }
}
export interface ResponseParseError {
  readonly data: undefined;
}

/**
 * Lets what an answer would tell be read, as undefined, without having to ask
 * first which kind of error it is.
 */
interface Unanswered {
  readonly status: undefined;
  readonly headers: undefined;
  readonly data: undefined;
  readonly rawBody: undefined;
}

/** No answer: the server could not be reached, or the connection broke. `cause` tells more. */
export class ConnectionError extends SdkError {
  override readonly name = "ConnectionError";
}
export interface ConnectionError extends Unanswered {}

/** No answer within the time allowed. */
export class TimeoutError extends SdkError {
  override readonly name = "TimeoutError";
}
export interface TimeoutError extends Unanswered {}

/** The caller's signal ended the call; `cause` is the signal's reason. */
export class AbortError extends SdkError {
  override readonly name = "AbortError";
}
export interface AbortError extends Unanswered {}

/** What can go wrong with any request, beside the errors that its operation documents. */
export type RequestError =
  | UndocumentedError
  | ResponseParseError
  | ConnectionError
  | TimeoutError
  | AbortError;

// #endregion

// #region exchange

/** A call in the forms in which its tries need it. */
export interface Call<Data> {
  readonly operation: Operation<Data>;
  readonly prepared: PreparedRequest;
  readonly request: SentRequest;
  readonly signal: AbortSignal | undefined;
}

/** One try: a request and its answer, the body included. Undefined where it was stopped: by the signal, or since the time is over. */
export function exchange<Data>(
  { operation, prepared, request, signal }: Call<Data>,
  next: Next,
  timeout: number,
): Promise<ApiResult<Data, unknown> | undefined> {
  const controller = new AbortController();
  let off!: () => void;
  const failed = (error?: unknown): ApiResult<Data, unknown> => {
    off();
    // A `fetch` that waits for the next chunk of it cannot end it.
    operation.body?.cancel?.(signal?.reason);
    return { ok: false, error };
  };
  const answer = async (): Promise<ApiResult<Data, unknown>> => {
    let response: Response | undefined;
    try {
      response = await next({ ...prepared, signal: controller.signal });
      if (response.ok) {
        const data = await operation.success(response, request);
        off();
        return { ok: true, data, response };
      }
      const rawBody = await response.text();
      return failed(errorOf(operation, { request, response, rawBody }));
    } catch (cause) {
      return failed(
        response && !(cause instanceof SdkError)
          ? new ConnectionError("connection broke", request, { cause })
          : cause,
      );
    }
  };
  // One promise with two ends, for a `fetch`, a middleware or the function of a
  // secret need not obey the signal.
  return new Promise((resolve) => {
    const stop = (): void => {
      controller.abort();
      failed();
      // An error made here would not know who called.
      resolve(undefined);
    };
    // Not a listener of the controller's own signal: platforms hold that long
    // after the call, and would hold the answer with it.
    off = alarm(timeout, signal, stop);
    if (signal?.aborted) stop();
    // Nothing but `resolve`, through which engines find the caller's frames.
    else answer().then(resolve);
  });
}

/** The documented error; where its body is another, it is still the HTTP error. */
function errorOf(
  { errors }: Operation<unknown>,
  unread: Omit<Answer, "body">,
): RequestError {
  let body: unknown;
  try {
    body = JSON.parse(unread.rawBody);
  } catch {
    // An HTML page, say.
  }
  const answer = { ...unread, body };
  try {
    const Documented =
      forStatus(errors?.() ?? {}, answer.response.status) ?? ApiError;
    return new Documented(answer) as RequestError;
  } catch {
    // The body came from somewhere else: a proxy, say.
    return new ApiError(answer) as RequestError;
  }
}

// #endregion

// #region guards

/**
 * Whether something is an error of a client like this one, also where it comes
 * from another copy of the package, whose classes `instanceof` does not know.
 * With the errors of an operation as type argument its `name` tells them apart:
 * `if (isSdkError<CreateSignInTokenError>(error) && error.name === "ClerkErrors")`.
 */
export function isSdkError<Failure extends SdkError = RequestError>(
  error: unknown,
): error is Failure {
  const { name, request } = Object(error) as Partial<SdkError>;
  const { operation, url } = Object(request) as Partial<SdkError["request"]>;
  return [name, operation, url].every((text) => typeof text === "string");
}

/** Whether something is an answer with an error status; also where it comes from another copy of the package. */
export function isApiError<Failure extends ApiError = ApiError>(
  error: unknown,
): error is Failure {
  return (
    isSdkError(error) &&
    error.status !== undefined &&
    error.name !== "ResponseParseError"
  );
}

// #endregion

// #region operation

/** One call in the terms of the wire. */
export interface Operation<Data> {
  /** The operation's id in the OpenAPI document. */
  readonly id: string;
  readonly method: string;
  /** Follows the base URL; its values are encoded. */
  readonly path: string;
  /** Parts of the query, each encoded; an empty one is left out. */
  readonly query?: readonly string[];
  /** Media types that are understood. Default: `application/json`. */
  readonly accept?: string;
  readonly headers?: HeaderValues;
  readonly body?: Body | undefined;
  /**
   * Names of security schemes, the best first; the first for which there is a
   * credential is used. A list stands for all of its schemes together, an
   * empty one for none.
   */
  readonly security?: readonly (string | readonly string[])[];
  readonly success: Reader<Data>;
  /** Error classes by status (`404`), range (`4XX`) or `default`; asked for when a call fails. */
  readonly errors?: () => { readonly [status: string]: ApiErrorClass };
  /** The base URL of an operation that is not served where the others are. */
  readonly server?: string | undefined;
}

// #endregion

// #region percent-encode

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

// #endregion

// #region values

/**
 * A value as text: dates in ISO 8601, numbers as JavaScript writes them; what
 * no style can express goes as JSON.
 */
export function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The value of a parameter whose media type is JSON; undefined stays what it is. */
export function jsonText(
  value: string | number | boolean | object | null,
): string;
export function jsonText(value: unknown): string | undefined;
export function jsonText(value: unknown): string | undefined {
  return JSON.stringify(value);
}

/**
 * An array or object as one list: `R,100,G,200`, or with another separator
 * between a name and its value: `R=100,G=200`. Undefined and null among them
 * are left out (RFC 6570, 2.3).
 */
export function listOf(
  value: unknown,
  separator: string,
  equals: string,
  encode: (text: string) => string,
): string {
  if (isSingle(value)) return encode(textOf(value ?? ""));
  if (Array.isArray(value)) {
    const items = value.filter(isGiven).map((item) => encode(textOf(item)));
    return items.join(separator);
  }
  return membersOf(value as object)
    .map(([name, item]) => encode(name) + equals + encode(textOf(item)))
    .join(separator);
}

/**
 * A value as name and text, once for each item of an array and each member of
 * an object. Null is an empty text, undefined is nothing.
 */
export function pairsOf(name: string, value: unknown): [string, string][] {
  if (value === undefined) return [];
  if (isSingle(value)) return [[name, textOf(value ?? "")]];
  if (Array.isArray(value)) {
    return value.filter(isGiven).map((item) => [name, textOf(item)]);
  }
  return membersOf(value as object).map(([member, item]) => [
    member,
    textOf(item),
  ]);
}

/**
 * The fields of a form: arrays repeat theirs, objects go as JSON. What is
 * undefined or null is left out: a form has no null.
 */
export function fieldsOf(name: string, value: unknown): [string, string][] {
  const items = Array.isArray(value) ? value : [value];
  return items.filter(isGiven).map((item) => [name, textOf(item)]);
}

/** The members of an object that have a value. */
export function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => isGiven(item));
}

/** Neither undefined nor null. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Whether a value has neither items nor members. */
function isSingle(value: unknown): boolean {
  return !isGiven(value) || typeof value !== "object" || value instanceof Date;
}

// #endregion

// #region path

/** A single value in a path (style `simple`). */
export function segment(
  value: string | number | boolean | bigint,
  encode: Encoder = percentEncode,
): string {
  return checked(encode(String(value ?? "")));
}

/** An array or object in a path (style `simple`): `a,b`, `R,100`, exploded `R=100`. */
export function segmentList(
  value: unknown,
  explode: boolean = false,
  encode: Encoder = percentEncode,
): string {
  return checked(listOf(value, ",", explode ? "=" : ",", encode));
}

/** A value in a path after a dot (style `label`): `.a,b`, `.R,100`, exploded `.a.b`, `.R=100`. */
export function label(
  value: unknown,
  explode: boolean = false,
  encode: Encoder = percentEncode,
): string {
  const list = explode
    ? listOf(value, ".", "=", encode)
    : listOf(value, ",", ",", encode);
  return checked(`.${list}`);
}

/** A value in a path with its name (style `matrix`): `;n=a,b`, `;n=R,100`, exploded `;n=a;n=b`, `;R=100`. */
export function matrix(
  name: string,
  value: unknown,
  explode: boolean = false,
  encode: Encoder = percentEncode,
): string {
  const exploded = isGiven(value) ? pairsOf(name, value) : [];
  const pairs = exploded.map(([key, text]) => [key, encode(text)] as const);
  const whole = [[name, listOf(value, ",", ",", encode)] as const];
  const written = (explode || !pairs.length ? pairs : whole).map(
    // An empty value stands without "=" (RFC 6570, 3.2.7).
    ([key, text]) => `;${percentEncode(key)}${text ? `=${text}` : ""}`,
  );
  return checked(written.join(""));
}

/** Refuses what would not stay a segment: URL parsers drop `.` and an empty one, and go up at `..`. */
function checked(segment: string): string {
  if (/^(\.|%2e){0,2}$/i.test(segment)) {
    throw new TypeError(`"${segment}" cannot be a parameter in a path`);
  }
  return segment;
}

// #endregion

// #region prepare

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

// #endregion

// #region read

/**
 * Turns an answer into data. Rejects with a `ResponseParseError` where the
 * body is not what it should be; any other rejection means that the
 * connection broke.
 */
export type Reader<Data> = (
  response: Response,
  request: SentRequest,
) => Promise<Data>;

/** JSON that holds models. */
export function asModel<Data>(shape: AnyShape): Reader<Data> {
  return (response, request) =>
    parsed(response, request, (text) => decode(shape, JSON.parse(text)));
}

/** The text of JSON as a model. */
export function decodeJson<Model>(
  shape: AnyShape | undefined,
  text: string,
): Model {
  return decode(shape, JSON.parse(text));
}

/** JSON, taken as it comes. */
export function asJson<Data>(): Reader<Data> {
  return (response, request) =>
    parsed(response, request, (text) => JSON.parse(text) as Data);
}

/** Reads a body as JSON, or whatever else `parse` takes; throws where it cannot. */
export async function parsed<Data>(
  response: Response,
  request: SentRequest,
  parse: (text: string) => Data,
): Promise<Data> {
  const rawBody = await response.text();
  try {
    return parse(rawBody);
  } catch (cause) {
    throw new ResponseParseError({ request, response, rawBody }, cause);
  }
}

/** Text, in the encoding that its media type tells, else in UTF-8. */
export async function asText(response: Response): Promise<string> {
  const type = response.headers.get("content-type") ?? "";
  const [, charset] = /;\s*charset="?([^\s";]+)/i.exec(type) ?? [];
  const bytes = await response.arrayBuffer();
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // Of an encoding that nobody knows, what can be read is better than nothing.
    return new TextDecoder().decode(bytes);
  }
}

/** Bytes, with their media type. */
export function asBlob(response: Response): Promise<Blob> {
  return response.blob();
}

/** No data. A body that is sent nevertheless is read, which frees the connection, and dropped. */
export async function asNothing(response: Response): Promise<undefined> {
  await response.arrayBuffer();
  return undefined;
}

/** Where success has several forms: by status (`200`), range (`2XX`) or `default`. */
export function byStatus<Data>(readers: {
  readonly [status: string]: Reader<Data>;
}): Reader<Data> {
  return async (response, request) => {
    const read = forStatus(readers, response.status);
    if (read) return read(response, request);
    const cause = new TypeError("The document does not describe this status");
    const rawBody = await response.text();
    throw new ResponseParseError({ request, response, rawBody }, cause);
  };
}

// #endregion

// #region retry

/** Milliseconds to wait before the next try, infinitely many where there should be none. */
export function retryDelay(
  error: RequestError,
  attempt: number,
  {
    statuses = ["408", "425", "429", "5XX"],
    initialInterval = 500,
    maxInterval = 8_000,
    exponent = 2,
    connectionErrors = true,
  }: RetryPolicy = {},
): number {
  const { status, headers } = error;
  const retried = status
    ? statuses.some((one) => one === `${status}` || one === rangeOf(status))
    : connectionErrors && error.name !== "AbortError";
  if (!retried) return Infinity;
  const asked = retryAfter(headers?.get("retry-after"));
  // A server that asks for more than a minute is not waited for.
  if (asked >= 0) return asked > 60_000 ? Infinity : asked;
  // Anything between nothing and the whole, lest all clients come back at once.
  return (
    Math.random() * Math.min(maxInterval, initialInterval * exponent ** attempt)
  );
}

/**
 * `Retry-After` in milliseconds; the header holds seconds or a date (RFC 9110,
 * 10.2.3). Less than nothing, or no number, where it says nothing.
 */
function retryAfter(value: string | null | undefined): number {
  const seconds = Number(value || NaN);
  return seconds >= 0
    ? seconds * 1_000
    : Date.parse(value as string) - Date.now();
}

// #endregion

// #region transmit

/** Hands a request to `fetch`. */
export async function transmit(
  fetch: typeof globalThis.fetch,
  outgoing: OutgoingRequest,
  request: SentRequest,
): Promise<Response> {
  for (const name in outgoing.headers) {
    // `fetch` refuses these too, but quotes the value, which may be a secret.
    if (/[^\t -~\x80-\xff]/.test(outgoing.headers[name]!)) {
      throw new TypeError(`Header ${name} cannot hold its value`);
    }
  }
  try {
    return await fetch(outgoing.url, outgoing as RequestInit);
  } catch (cause) {
    throw new ConnectionError("connection failed", request, { cause });
  }
}

// #endregion

// #region send

/** Starts a call. `describe` runs inside the promise: what it throws for a bad argument rejects it. */
export function send<Data, Failure>(
  client: ApiClient,
  options: RequestOptions | undefined,
  describe: () => Operation<Data>,
): ApiPromise<Data, Failure> {
  return apiPromise(
    sendWithRetries(client, options ?? {}, describe) as Promise<
      ApiResult<Data, Failure>
    >,
  );
}

type Failed = { readonly ok: false; readonly error: RequestError };

async function sendWithRetries<Data>(
  client: ApiClient,
  options: RequestOptions,
  describe: () => Operation<Data>,
): Promise<ApiResult<Data, RequestError>> {
  const operation = describe();
  const prepared = prepare(client, options, operation);
  const { options: defaults } = client;
  const { fetch: transport = fetch } = defaults;
  // They are for the operations of this API, of which this is one.
  const middleware = defaults.middleware as readonly Middleware[] | undefined;
  const authentication = credentials(client, operation, prepared);
  const layers = middleware
    ? [...middleware, ...authentication]
    : authentication;
  const { id, method } = operation;
  const request = { operation: id, method, url: prepared.url };
  // One by one: spreading `options` over the client's would let an undefined
  // take the place of a setting.
  const {
    signal,
    timeout = defaults.timeout ?? 60_000,
    deadline = defaults.deadline ?? Math.max(120_000, timeout),
    retries = defaults.retries ?? 2,
    retry = defaults.retry,
  } = options;
  const end = Date.now() + deadline;
  const repeats = isRepeatable(prepared, options) ? retries : 0;

  let first: RequestError | undefined;
  for (let attempt = 0; ; attempt++) {
    const context = { operation: id, attempt };
    const inside =
      (depth: number): Next =>
      (outgoing) =>
        depth in layers
          ? layers[depth]!(outgoing, inside(depth + 1), context)
          : transmit(transport, outgoing, request);
    const allowed = Math.min(timeout, end - Date.now());
    const call = { operation, prepared, request, signal };
    const result = (await exchange(call, inside(0), allowed)) ?? {
      ok: false,
      error: signal?.aborted
        ? new AbortError("aborted", request, { cause: signal.reason })
        : new TimeoutError(
            `no answer in ${allowed < timeout ? deadline : timeout} ms`,
            request,
            first && { cause: first },
          ),
    };
    if (result.ok) return result;
    // An exception of the caller's own functions passes through unchanged.
    if (!(result.error instanceof SdkError)) throw result.error;
    const failure = result as Failed;
    first ??= failure.error;
    const delay = retryDelay(failure.error, attempt, retry);
    if (attempt >= repeats || delay > end - Date.now()) return failure;
    await sleep(delay, signal);
  }
}

// #endregion

// #region unknown-value

/**
 * A value that the API added after this SDK was generated. When the program
 * runs it is the plain string that the server sent; the type keeps it apart
 * from the known ones, so that a `switch` over them narrows and its `default`
 * sees the rest.
 *
 * Ambient, hence erased: there is no enum at run time. TypeScript holds every
 * other opaque string (`string & {}`, a branded one) to be comparable to each
 * literal, and then refuses to narrow a union by it.
 */
declare enum UnknownValue {
  value = "\0", // must equal no value of any API; "" occurs
}

/** The same for numbers. */
declare enum UnknownNumber {
  value = -1.5e300,
}

/** A variant that the API added to a union later: told by its tag, otherwise as it was sent. */
export type UnknownVariant<Tag extends string, Value = UnknownValue> = {
  [Name in Tag]: Value;
} & { [name: string]: unknown };

/** Any text, beside known ones: `string` itself would hide these from editors. */
export type AnyString = string & {};

export type { UnknownNumber, UnknownValue };

// #endregion
