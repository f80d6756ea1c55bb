// Generated from an OpenAPI document. Do not edit.

import type { MessagePosition } from "../models/message-position.js";
import { json } from "../runtime/body.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import { cursorPages } from "../runtime/cursor-pages.js";
import type { RequestError } from "../runtime/errors.js";
import type { PagedPromise } from "../runtime/paged-promise.js";
import { sendPages } from "../runtime/pages.js";
import { asModel } from "../runtime/read.js";
import { encode } from "../runtime/shape.js";
import {
  messagePositionShape,
  searchMessagesResponseShape,
} from "../shapes.js";

export interface SearchMessagesResponse {
  foundMessages: string[];
  meta?: SearchMessagesResponseMeta;
}

export interface SearchMessagesResponseMeta {
  nextCursor?: string | null;
}

export interface SearchMessagesParams {
  searchText: string;
  page?: MessagePosition | undefined;
}

export type SearchMessagesError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of searchMessages(client, params)) {
 *   console.log(item);
 * }
 */
export function searchMessages(
  client: ApiClient,
  params: SearchMessagesParams,
  options?: RequestOptions,
): PagedPromise<
  SearchMessagesResponse,
  string,
  SearchMessagesError,
  SearchMessagesParams
> {
  return sendPages(client, options, () => ({
    id: "SearchMessages",
    method: "POST",
    path: "/messages/search",
    body: json({
      search_text: params.searchText,
      page: encode(messagePositionShape, params.page),
    }),
    success: asModel(searchMessagesResponseShape),
    pages: cursorPages({
      call: searchMessages,
      from: params,
      cursor: ["page", "startAfter"],
      items: ["foundMessages"],
      next: ["meta", "nextCursor"],
    }),
  }));
}
