// Generated from an OpenAPI document. Do not edit.

import type { Account } from "./models/account.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  deepObject,
  deepPairs,
  encode,
  exactFields,
  formText,
  fullDate,
  integer,
  lines,
  multipart,
  multipartList,
  send,
  stringifyExactly,
} from "./runtime.js";
import { accountShape, searchCriteriaShape } from "./shapes.js";

export interface SendDaysParams {
  body: Iterable<Date> | AsyncIterable<Date>;
}

export type SendDaysError = RequestError;

export function sendDays(
  client: ApiClient,
  params: SendDaysParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendDaysError> {
  return send(client, options, () => ({
    id: "sendDays",
    method: "POST",
    path: "/days",
    body: lines(params.body, "application/x-ndjson", fullDate),
    success: asNothing,
  }));
}

export interface SendIdsParams {
  body: Iterable<bigint> | AsyncIterable<bigint>;
}

export type SendIdsError = RequestError;

export function sendIds(
  client: ApiClient,
  params: SendIdsParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendIdsError> {
  return send(client, options, () => ({
    id: "sendIds",
    method: "POST",
    path: "/ids",
    body: lines(params.body, "application/json-seq", integer, stringifyExactly),
    success: asNothing,
  }));
}

export interface SendLinesParams {
  body: Iterable<Account> | AsyncIterable<Account>;
}

export type SendLinesError = RequestError;

export function sendLines(
  client: ApiClient,
  params: SendLinesParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendLinesError> {
  return send(client, options, () => ({
    id: "sendLines",
    method: "POST",
    path: "/lines",
    body: lines(
      params.body,
      "application/jsonl",
      accountShape,
      stringifyExactly,
    ),
    success: asNothing,
  }));
}

export interface SendNamedParams {
  account: Account;
  deep?: Account | undefined;
}

export type SendNamedError = RequestError;

export function sendNamed(
  client: ApiClient,
  params: SendNamedParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendNamedError> {
  return send(client, options, () => ({
    id: "sendNamed",
    method: "POST",
    path: "/named",
    body: multipart(
      {
        account: encode(accountShape, params.account),
        deep: encode(accountShape, params.deep),
      },
      { spread: { deep: deepPairs }, stringify: stringifyExactly },
    ),
    success: asNothing,
  }));
}

export interface SendPartsParams {
  body: readonly Account[];
}

export type SendPartsError = RequestError;

export function sendParts(
  client: ApiClient,
  params: SendPartsParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendPartsError> {
  return send(client, options, () => ({
    id: "sendParts",
    method: "POST",
    path: "/parts",
    body: multipartList(encode(accountShape, params.body), "multipart/mixed", {
      stringify: stringifyExactly,
    }),
    success: asNothing,
  }));
}

export interface SearchCriteria {
  account?: Account | undefined;
  deep?: Account | undefined;
}

export interface SearchParams {
  criteria?: SearchCriteria | undefined;
}

export type SearchError = RequestError;

export function search(
  client: ApiClient,
  params: SearchParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SearchError> {
  return send(client, options, () => ({
    id: "search",
    method: "GET",
    path: "/query",
    query: [
      formText(
        exactFields(encode(searchCriteriaShape, params.criteria), ["deep"]),
        { deep: deepObject },
      ),
    ],
    success: asNothing,
  }));
}
