import { sleep } from "./alarm.ts";
import { apiPromise, type ApiPromise, type ApiResult } from "./api-promise.ts";
import type { ApiClient, Middleware, Next, RequestOptions } from "./client.ts";
import type { RequestError } from "./errors.ts";
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

async function sendWithRetries<Data>(
  client: ApiClient,
  options: RequestOptions,
  describe: () => Operation<Data>,
): Promise<ApiResult<Data, RequestError>> {
  const operation = describe();
  const prepared = prepare(client, options, operation);
  const { options: defaults } = client;
  const { middleware = [], fetch: transport = fetch } = defaults;
  const layers = [
    // They are for the operations of this API, of which this is one.
    ...(middleware as readonly Middleware[]),
    ...credentials(client, operation, prepared),
  ];
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
  const call = { operation, prepared, request, signal };
  const end = Date.now() + deadline;
  const repeats = isRepeatable(prepared, options) ? retries : 0;

  for (let attempt = 0; ; attempt++) {
    const context = { operation: id, attempt };
    const next = layers.reduceRight<Next>(
      (inner, layer) => (outgoing) => layer(outgoing, inner, context),
      (outgoing) => transmit(transport, outgoing, request),
    );
    const allowed = Math.min(timeout, end - Date.now());
    const result = await exchange(call, next, allowed);
    if (result.ok || attempt >= repeats) return result;
    const delay = retryDelay(result.error, attempt, retry);
    if (delay === undefined || delay > end - Date.now()) return result;
    await sleep(delay, signal);
  }
}
