// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  cookie,
  cookieList,
  cookies,
  jsonText,
  send,
} from "./runtime.js";

export interface GetCookiesParams {
  /** A cookie: in a browser the call throws, since no program can send one there. */
  exploded?: readonly string[] | undefined;
  /** A cookie: in a browser the call throws, since no program can send one there. */
  listed?: readonly string[] | undefined;
  /** A cookie: in a browser the call throws, since no program can send one there. */
  text?: string | undefined;
  /** A cookie: in a browser the call throws, since no program can send one there. */
  json?: readonly string[] | undefined;
}

export type GetCookiesError = RequestError;

export function getCookies(
  client: ApiClient,
  params: GetCookiesParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, GetCookiesError> {
  return send(client, options, () => ({
    id: "getCookies",
    method: "GET",
    path: "/a",
    headers: {
      cookie: cookies(
        cookie("exploded", params.exploded),
        cookieList("listed", params.listed),
        cookie("text", params.text),
        cookie("json", jsonText(params.json)),
      ),
    },
    success: asNothing,
  }));
}
