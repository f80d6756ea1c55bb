import type { ApiResult } from "./api-promise.js";
import { forStatus } from "./by-status.js";
import type { Next } from "./client.js";
import {
  AbortError,
  ApiError,
  ConnectionError,
  SdkError,
  TimeoutError,
  type Answer,
  type RequestError,
  type SentRequest,
} from "./errors.js";
import type { Operation } from "./operation.js";
import type { PreparedRequest } from "./prepare.js";

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
  const stop = (): void => controller.abort();
  // Raced against everything that is waited for: a `fetch`, a middleware or
  // the function of a secret need not obey the signal.
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", reject);
  });
  const unlessStopped = <Value>(work: Promise<Value>): Promise<Value> =>
    Promise.race([work, stopped]);
  // A longer time would overflow, and end at once.
  const timer = setTimeout(stop, Math.min(timeout, 2 ** 31 - 1));
  signal?.addEventListener("abort", stop);
  let response: Response | undefined;
  try {
    signal?.throwIfAborted();
    const outgoing = { ...prepared, signal: controller.signal };
    response = await unlessStopped(next(outgoing));
    if (response.ok) {
      const data = await unlessStopped(operation.success(response, request));
      return { ok: true, data, response };
    }
    const rawBody = await unlessStopped(response.text());
    return {
      ok: false,
      error: errorOf(operation, { request, response, rawBody }),
    };
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
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
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
