import { alarm } from "./alarm.js";
import type { ApiResult } from "./api-promise.js";
import { forStatus } from "./by-status.js";
import type { Next } from "./client.js";
import {
  ApiError,
  ConnectionError,
  SdkError,
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
