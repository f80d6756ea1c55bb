// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import { cookie } from "../runtime/cookie.js";
import type { RequestError } from "../runtime/errors.js";
import { delimited } from "../runtime/query.js";
import { asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";
import { jsonText } from "../runtime/values.js";

export interface GetCookiesParams {
  exploded?: readonly string[] | undefined;
  listed?: readonly string[] | undefined;
  text?: string | undefined;
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
    cookies: [
      cookie("exploded", params.exploded),
      delimited("listed", params.listed, ","),
      cookie("text", params.text),
      cookie("json", jsonText(params.json)),
    ],
    success: asNothing,
  }));
}
