// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  deepObject,
  form,
  send,
} from "./runtime.js";

export interface GetStylesEitherVariant9fdaf0 {
  gt?: number | undefined;
}

export interface GetStylesParams {
  expand?: readonly string[] | undefined;
  deep?: string | undefined;
  either?: number | GetStylesEitherVariant9fdaf0 | undefined;
  spaces?: number | undefined;
  pipes?: readonly string[] | undefined;
}

export type GetStylesError = RequestError;

export function getStyles(
  client: ApiClient,
  params: GetStylesParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, GetStylesError> {
  return send(client, options, () => ({
    id: "getStyles",
    method: "GET",
    path: "/styles",
    query: [
      deepObject("expand", params.expand, "repeat"),
      deepObject("deep", params.deep, "repeat"),
      deepObject("either", params.either, "repeat"),
      form("spaces", params.spaces),
      form("pipes", params.pipes),
    ],
    success: asNothing,
  }));
}
