// Generated from an OpenAPI document. Do not edit.

import type { ApiClient } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { nextLink } from "../runtime/link-header.js";
import type { PagedPromise } from "../runtime/paged-promise.js";
import { asJson } from "../runtime/read.js";
import { readHeaders } from "../runtime/response-headers.js";
import { type UrlPageOptions, sendUrlPages } from "../runtime/url-pages.js";

export type ListRepositoriesError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of listRepositories(client)) {
 *   console.log(item);
 * }
 */
export function listRepositories(
  client: ApiClient,
  options?: UrlPageOptions,
): PagedPromise<string[], string, ListRepositoriesError, string> {
  return sendUrlPages(client, options, () => ({
    id: "ListRepositories",
    method: "GET",
    path: "/repositories",
    success: asJson(),
    pages: {
      next: nextLink,
    },
  }));
}

/** What answers have in their headers. */
export interface ListRepositoriesHeaders {
  link?: string;
}

/** Reads the headers of an answer; `withResponse()` gives it. */
export function readListRepositoriesHeaders(
  response: Response,
): ListRepositoriesHeaders {
  return readHeaders(response, { link: ["link", "string"] });
}
