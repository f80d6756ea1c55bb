import type { ApiPromise } from "./api-promise.ts";
import type { ApiClient, RequestOptions } from "./client.ts";
import type { SentRequest } from "./errors.ts";
import type { KeyedOptions } from "./idempotency.ts";
import type { Operation } from "./operation.ts";
import { pagedPromise, type PagedPromise } from "./paged-promise.ts";
import type { Paging } from "./paging.ts";
import { baseUrlOf } from "./prepare.ts";
import { send } from "./send.ts";

/** The function of an operation; it asks for each page with other params. */
export type PageFunction<Params, Data, Failure> = (
  client: ApiClient,
  params: Params,
  options?: RequestOptions,
) => ApiPromise<Data, Failure>;

/** How pages follow each other by what an operation is given. */
export interface ParamPaging<Data, Failure, Params> extends Omit<
  Paging<Data, Failure, Params>,
  "call" | "request"
> {
  readonly call: PageFunction<Params, Data, Failure>;
}

/** An operation that is asked for one page after the other. */
export interface PagedOperation<Data, Failure, Params> extends Operation<Data> {
  readonly pages: ParamPaging<Data, Failure, Params>;
}

/** As `send`, for an operation whose pages are asked for by its params. */
export function sendPages<Data, Item, Failure, Params>(
  client: ApiClient,
  options: RequestOptions | undefined,
  describe: () => PagedOperation<Data, Failure, Params>,
): PagedPromise<Data, Item, Failure, Params> {
  const first = send<Data, Failure>(client, options, describe);
  return pagedPromise(first, () => {
    const operation = describe();
    const { call, ...pages } = operation.pages;
    const further = followUp(options);
    return {
      ...pages,
      request: requestOf(client, options, operation),
      call: (params) => call(client, params, further),
    };
  });
}

/** What is asked of a list, without the query. */
export function requestOf(
  client: ApiClient,
  options: RequestOptions | undefined,
  operation: Operation<unknown>,
): SentRequest {
  const { id, method, path } = operation;
  const base = baseUrlOf(client, options ?? {}, operation);
  return { operation: id, method, url: base.replace(/\/+$/, "") + path };
}

/** What is set for a call is so for all of its pages, but for the key: by that, the server would give the first page again. */
export function followUp(
  options: RequestOptions | undefined,
): RequestOptions | undefined {
  if (!options) return undefined;
  const { keyHeader, ...rest } = options as KeyedOptions;
  const headers = { ...rest.headers };
  if (keyHeader) delete headers[keyHeader];
  return { ...rest, headers, idempotencyKey: undefined };
}
