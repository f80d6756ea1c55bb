import { alarm } from "./alarm.ts";
import type { ApiResult } from "./api-promise.ts";
import { forStatus } from "./by-status.ts";
import type { Next } from "./client.ts";
import {
  AbortError,
  ApiError,
  ConnectionError,
  SdkError,
  TimeoutError,
  type Answer,
  type RequestError,
  type SentRequest,
} from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { PreparedRequest } from "./prepare.ts";

/** A call in the forms in which its tries need it. */
export interface Call<Data> {
  readonly operation: Operation<Data>;
  readonly prepared: PreparedRequest;
  readonly request: SentRequest;
  readonly signal: AbortSignal | undefined;
}

/** One try: a request and its answer, the body included. */
export async function exchange<Data>(
  { operation, prepared, request, signal }: Call<Data>,
  next: Next,
  timeout: number,
): Promise<ApiResult<Data, RequestError>> {
  const controller = new AbortController();
  let response: Response | undefined;
  const answer = async (): Promise<ApiResult<Data, RequestError>> => {
    response = await next({ ...prepared, signal: controller.signal });
    if (response.ok) {
      const data = await operation.success(response, request);
      return { ok: true, data, response };
    }
    const rawBody = await response.text();
    const error = errorOf(operation, { request, response, rawBody });
    return { ok: false, error };
  };
  let off!: () => void;
  // Not a listener of the controller's own signal: platforms hold that long
  // after the call, and would hold the answer with it.
  const stopped = new Promise<never>((_, reject) => {
    off = alarm(timeout, signal, () => {
      controller.abort();
      reject();
    });
  });
  let result: ApiResult<Data, RequestError> | undefined;
  try {
    signal?.throwIfAborted();
    // Raced, for a `fetch`, a middleware or the function of a secret need not
    // obey the signal.
    return (result = await Promise.race([answer(), stopped]));
  } catch (cause) {
    let error = cause;
    if (signal?.aborted) {
      error = new AbortError("aborted", request, { cause: signal.reason });
    } else if (controller.signal.aborted) {
      error = new TimeoutError(`no answer in ${timeout} ms`, request);
    } else if (response && !(cause instanceof SdkError)) {
      error = new ConnectionError("connection broke", request, { cause });
    }
    // An exception of the caller's own functions passes through unchanged.
    if (!(error instanceof SdkError)) throw error;
    return { ok: false, error: error as RequestError };
  } finally {
    off();
    // A `fetch` that waits for the next chunk of it cannot.
    if (!result?.ok) operation.body?.cancel?.(signal?.reason);
  }
}

/** The documented error; where its body is another, it is still the HTTP error. */
function errorOf(
  { errors = {} }: Operation<unknown>,
  unread: Omit<Answer, "body">,
): RequestError {
  let body: unknown;
  try {
    body = JSON.parse(unread.rawBody);
  } catch {
    // An HTML page, say.
  }
  const answer = { ...unread, body };
  const { status } = answer.response;
  try {
    const Documented = forStatus(errors, status) ?? ApiError;
    return new Documented(answer) as RequestError;
  } catch {
    // The body came from somewhere else: a proxy, say.
    return new ApiError(answer) as RequestError;
  }
}
