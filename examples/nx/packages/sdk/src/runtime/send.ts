import { apiPromise, type ApiPromise, type ApiResult } from "./api-promise.js";
import type { ApiClient, Middleware, Next, RequestOptions } from "./client.js";
import type { RequestError } from "./errors.js";
import { exchange } from "./exchange.js";
import type { Operation } from "./operation.js";
import { credentials, isRepeatable, prepare } from "./prepare.js";
import { retryDelay, sleep } from "./retry.js";
import { transmit } from "./transmit.js";

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
  const { middleware = [], fetch: custom } = client.options;
  const layers = [
    // They are for the operations of this API, of which this is one.
    ...(middleware as readonly Middleware[]),
    ...credentials(client, operation, prepared),
  ];
  const { id, method } = operation;
  const request = { operation: id, method, url: prepared.url };
  const { signal } = options;
  const call = { operation, prepared, request, signal };

  // One by one: spreading `options` over the client's would let an undefined
  // take the place of a setting.
  const defaults = client.options;
  const timeout = options.timeout ?? defaults.timeout ?? 60_000;
  const deadline =
    options.deadline ?? defaults.deadline ?? Math.max(120_000, timeout);
  const end = Date.now() + deadline;
  const retries = isRepeatable(prepared, options)
    ? (options.retries ?? defaults.retries ?? 2)
    : 0;
  const policy = options.retry ?? defaults.retry;

  for (let attempt = 0; ; attempt++) {
    const context = { operation: id, attempt };
    const next = layers.reduceRight<Next>(
      (inner, layer) => (outgoing) => layer(outgoing, inner, context),
      (outgoing) => transmit(custom ?? fetch, outgoing, request),
    );
    const allowed = Math.min(timeout, end - Date.now());
    const result = await exchange(call, next, allowed);
    if (result.ok || attempt >= retries) return result;
    const delay = retryDelay(result.error, attempt, policy);
    if (delay === undefined || delay > end - Date.now()) return result;
    await sleep(delay, signal);
  }
}
