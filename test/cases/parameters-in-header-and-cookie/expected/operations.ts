// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  cookie,
  cookies,
  send,
  sendable,
  simple,
} from "./runtime.js";

export interface GetHeadersParams {
  xRequestId: string;
  xList?: readonly string[] | undefined;
  xObject?: Record<string, string> | undefined;
  /** In a browser the call throws, since no program can send this header there. */
  origin: string;
  /** In a browser the call throws, since no program can send this header there. */
  secPart?: readonly string[] | undefined;
  /** A cookie: in a browser the call throws, since no program can send one there. */
  sessionId?: string | undefined;
}

export type GetHeadersError = RequestError;

export function getHeaders(
  client: ApiClient,
  params: GetHeadersParams,
  options?: RequestOptions,
): ApiPromise<undefined, GetHeadersError> {
  return send(client, options, () => ({
    id: "getHeaders",
    method: "GET",
    path: "/a",
    headers: {
      cookie: cookies(cookie("session_id", params.sessionId)),
      "X-Request-Id": simple(params.xRequestId),
      "X-List": simple(params.xList),
      "X-Object": simple(params.xObject, true),
      Origin: sendable("Origin", simple(params.origin)),
      "Sec-Part": sendable("Sec-Part", simple(params.secPart)),
    },
    success: asNothing,
  }));
}
