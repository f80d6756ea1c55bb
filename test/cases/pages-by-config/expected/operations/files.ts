// Generated from an OpenAPI document. Do not edit.

import type { Links } from "../models/links.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import type { PagedPromise } from "../runtime/paged-promise.js";
import { form } from "../runtime/query.js";
import { asJson, asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";
import {
  type UrlPageOptions,
  sendUrlPages,
  urlAt,
} from "../runtime/url-pages.js";

export interface ListFilesResponse {
  value: string[];
  links: Links;
}

export type DeleteFilesError = RequestError;

export function deleteFiles(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, DeleteFilesError> {
  return send(client, options, () => ({
    id: "DeleteFiles",
    method: "DELETE",
    path: "/files",
    success: asNothing,
  }));
}

export interface ListFilesParams {
  folder: string;
}

export type ListFilesError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of listFiles(client, params)) {
 *   console.log(item);
 * }
 */
export function listFiles(
  client: ApiClient,
  params: ListFilesParams,
  options?: UrlPageOptions,
): PagedPromise<ListFilesResponse, string, ListFilesError, string> {
  return sendUrlPages(client, options, () => ({
    id: "ListFiles",
    method: "GET",
    path: "/files",
    query: [form("folder", params.folder)],
    success: asJson(),
    pages: {
      items: ["value"],
      next: urlAt(["links", "next"]),
    },
  }));
}
