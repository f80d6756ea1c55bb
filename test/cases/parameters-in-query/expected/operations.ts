// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  allowReserved,
  asNothing,
  deepObject,
  delimited,
  encode,
  form,
  jsonText,
  send,
} from "./runtime.js";
import {
  getQueryDeepShape,
  getQueryJsonShape,
  getQueryObjectShape,
} from "./shapes.js";

export interface GetQueryDeep {
  minSize?: number | undefined;
}

export interface GetQueryJson {
  anySize?: number | undefined;
}

export const GetQueryKind = {
  A: "a",
  B: "b",
} as const;

export type GetQueryKind = (typeof GetQueryKind)[keyof typeof GetQueryKind];

export const GetQueryKinds = {
  A: "a",
  B: "b",
} as const;

export type GetQueryKinds = (typeof GetQueryKinds)[keyof typeof GetQueryKinds];

export interface GetQueryObject {
  maxSize?: number | undefined;
}

export interface GetQueryParams {
  plain: string;
  exploded?: readonly string[] | undefined;
  listed?: readonly string[] | undefined;
  spaced?: readonly string[] | undefined;
  piped?: readonly string[] | undefined;
  object?: GetQueryObject | undefined;
  deep?: GetQueryDeep | undefined;
  json?: GetQueryJson | undefined;
  reserved?: string | undefined;
  filterName?: string | undefined;
  flag?: boolean | undefined;
  kind?: GetQueryKind | undefined;
  kinds?: readonly GetQueryKinds[] | undefined;
  maybe?: string | null | undefined;
}

export type GetQueryError = RequestError;

export function getQuery(
  client: ApiClient,
  params: GetQueryParams,
  options?: RequestOptions,
): ApiPromise<undefined, GetQueryError> {
  return send(client, options, () => ({
    id: "getQuery",
    method: "GET",
    path: "/a",
    query: [
      form("plain", params.plain),
      form("exploded", params.exploded),
      delimited("listed", params.listed, ","),
      delimited("spaced", params.spaced, "%20"),
      delimited("piped", params.piped, "%7C"),
      form("object", encode(getQueryObjectShape, params.object)),
      deepObject("deep", encode(getQueryDeepShape, params.deep)),
      form("json", jsonText(encode(getQueryJsonShape, params.json))),
      form("reserved", params.reserved, allowReserved),
      form("filter[name]", params.filterName),
      form("flag", params.flag),
      form("kind", params.kind),
      form("kinds", params.kinds),
      form("maybe", params.maybe),
    ],
    success: asNothing,
  }));
}
