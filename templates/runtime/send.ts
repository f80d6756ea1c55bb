import { sleep } from "./alarm.ts";
import { apiPromise, type ApiPromise, type ApiResult } from "./api-promise.ts";
import type { ApiClient, Middleware, Next, RequestOptions } from "./client.ts";
import {
  AbortError,
  SdkError,
  TimeoutError,
  type RequestError,
} from "./errors.ts";
import { exchange } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import { credentials, isRepeatable, prepare } from "./prepare.ts";
import { retryDelay } from "./retry.ts";
import { transmit } from "./transmit.ts";

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
