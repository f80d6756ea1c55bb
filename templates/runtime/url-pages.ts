import type { KeyInQuery } from "./api-key.ts";
import type { ApiPromise } from "./api-promise.ts";
import type { ApiClient, RequestOptions } from "./client.ts";
import { SdkError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { pagedPromise, type PagedPromise } from "./paged-promise.ts";
import { followUp, requestOf } from "./pages.ts";
import type { PagedData, ReceivedPage } from "./paging.ts";
import { baseUrlOf } from "./prepare.ts";
import { send } from "./send.ts";
import { valueAt, type Path } from "./value-at.ts";

/** What can be set for a call whose pages are asked for by URL. */
export interface UrlPageOptions extends RequestOptions {
  /** The page to start with: the `next` of an earlier one. */
  startAt?: string | undefined;
}

/** An operation whose pages tell the URL of the next one. */
export interface UrlPagedOperation<Data> extends Operation<Data> {
  readonly pages: PagedData & {
    readonly next: (page: ReceivedPage) => string | null | undefined;
  };
}

/**
 * The next page that the API names is not asked for: it is at another origin,
 * where credentials do not belong, or what names it is no URL.
 */
export class NextPageError extends SdkError {
  override readonly name = "NextPageError";
}

/** As `send`, for an operation whose pages tell the URL of the next one. */
export function sendUrlPages<Data, Item, Failure>(
  client: ApiClient,
  options: UrlPageOptions | undefined,
  describe: () => UrlPagedOperation<Data>,
): PagedPromise<Data, Item, Failure, string> {
  const inFull = (url: string, page: string): string => {
    const operation = describe();
    const base = baseUrlOf(client, options ?? {}, operation);
    const target = withinOrigin(url, page || base, base, operation);
    // What the API repeats of the request; it is added again, and no error is to hold it.
    for (const scheme of (operation.security ?? []).flat()) {
      const key = (client.security[scheme] as Partial<KeyInQuery> | undefined)
        ?.query;
      if (key && target.searchParams.has(key)) target.searchParams.delete(key);
    }
    return target.href;
  };
  const call = (
    url: string,
    settings: RequestOptions | undefined,
  ): ApiPromise<Data, Failure> =>
    send(client, { ...settings, baseUrl: "" }, () => {
      const path = inFull(url, "");
      return { ...describe(), path, query: [] };
    });
  const start = options?.startAt;
  const first: ApiPromise<Data, Failure> =
    start === undefined
      ? send(client, options, describe)
      : call(start, options);
  return pagedPromise(first, () => {
    const operation = describe();
    const { next, ...pages } = operation.pages;
    return {
      ...pages,
      request: requestOf(client, options, operation),
      start,
      after(page) {
        const target = next(page);
        return target ? inFull(target, page.response.url) : undefined;
      },
      next: String,
      call: (url) => call(url, followUp(options)),
    };
  });
}

/** The way to the URL of the next page. */
export function urlAt(
  path: Path,
): (page: ReceivedPage) => string | null | undefined {
  return ({ data }) => valueAt(data, path) as string | null | undefined;
}

/** The URL in full, if its origin is that of the base URL, to which all requests of the call go. */
function withinOrigin(
  url: string,
  page: string,
  base: string,
  { id, method }: Operation<unknown>,
): URL {
  // In a browser the base URL can be a path.
  const { location } = globalThis as { location?: { href: string } };
  const home = new URL(base, location?.href);
  const request = { operation: id, method, url: home.href };
  let target: URL;
  try {
    target = new URL(url, new URL(page, home));
  } catch (cause) {
    throw new NextPageError("the next page has no URL", request, { cause });
  }
  if (target.origin !== home.origin) {
    const problem = `the next page is at another origin, ${target.origin}`;
    throw new NextPageError(problem, request);
  }
  target.hash = "";
  // No `fetch` takes these, and no error is to hold them.
  target.username = target.password = "";
  return target;
}
