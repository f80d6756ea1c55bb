// Generated from an OpenAPI document. Do not edit.

import type { Answer } from "./models/answer.js";
import {
  type ApiClient,
  type ApiPromise,
  type PagedPromise,
  type RequestError,
  type RequestOptions,
  asJson,
  asNothing,
  asText,
  form,
  offsetPages,
  send,
  sendPages,
} from "./runtime.js";

export interface MalformedParams {
  page?: string | undefined;
  cursor?: string | undefined;
}

export type MalformedError = RequestError;

export function malformed(
  client: ApiClient,
  params: MalformedParams = {},
  options?: RequestOptions,
): ApiPromise<Answer, MalformedError> {
  return send(client, options, () => ({
    id: "malformed",
    method: "GET",
    path: "/malformed",
    query: [form("page", params.page), form("cursor", params.cursor)],
    success: asJson(),
  }));
}

export interface NearlyPagedParams {
  skip?: number | undefined;
}

export type NearlyPagedError = RequestError;

export function nearlyPaged(
  client: ApiClient,
  params: NearlyPagedParams = {},
  options?: RequestOptions,
): ApiPromise<Answer, NearlyPagedError> {
  return send(client, options, () => ({
    id: "nearlyPaged",
    method: "GET",
    path: "/nearly",
    query: [form("skip", params.skip)],
    success: asJson(),
  }));
}

export interface NoListParams {
  page?: string | undefined;
  cursor?: string | undefined;
}

export type NoListError = RequestError;

export function noList(
  client: ApiClient,
  params: NoListParams = {},
  options?: RequestOptions,
): ApiPromise<Answer, NoListError> {
  return send(client, options, () => ({
    id: "noList",
    method: "GET",
    path: "/no-list",
    query: [form("page", params.page), form("cursor", params.cursor)],
    success: asJson(),
  }));
}

export interface NoMemberParams {
  page?: string | undefined;
  cursor?: string | undefined;
}

export type NoMemberError = RequestError;

export function noMember(
  client: ApiClient,
  params: NoMemberParams = {},
  options?: RequestOptions,
): ApiPromise<Answer, NoMemberError> {
  return send(client, options, () => ({
    id: "noMember",
    method: "GET",
    path: "/no-member",
    query: [form("page", params.page), form("cursor", params.cursor)],
    success: asJson(),
  }));
}

export interface NoObjectParams {
  page?: string | undefined;
  cursor?: string | undefined;
}

export type NoObjectError = RequestError;

export function noObject(
  client: ApiClient,
  params: NoObjectParams = {},
  options?: RequestOptions,
): ApiPromise<Answer, NoObjectError> {
  return send(client, options, () => ({
    id: "noObject",
    method: "GET",
    path: "/no-object",
    query: [form("page", params.page), form("cursor", params.cursor)],
    success: asJson(),
  }));
}

export interface NoSuchParameterParams {
  page?: string | undefined;
  cursor?: string | undefined;
}

export type NoSuchParameterError = RequestError;

export function noSuchParameter(
  client: ApiClient,
  params: NoSuchParameterParams = {},
  options?: RequestOptions,
): ApiPromise<Answer, NoSuchParameterError> {
  return send(client, options, () => ({
    id: "noSuchParameter",
    method: "GET",
    path: "/no-such-parameter",
    query: [form("page", params.page), form("cursor", params.cursor)],
    success: asJson(),
  }));
}

export type NothingError = RequestError;

export function nothing(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, NothingError> {
  return send(client, options, () => ({
    id: "nothing",
    method: "DELETE",
    path: "/nothing",
    success: asNothing,
  }));
}

export interface NothingGivenParams {
  page?: string | undefined;
  cursor?: string | undefined;
}

export type NothingGivenError = RequestError;

export function nothingGiven(
  client: ApiClient,
  params: NothingGivenParams = {},
  options?: RequestOptions,
): ApiPromise<Answer, NothingGivenError> {
  return send(client, options, () => ({
    id: "nothingGiven",
    method: "GET",
    path: "/nothing-given",
    query: [form("page", params.page), form("cursor", params.cursor)],
    success: asJson(),
  }));
}

export interface OtherCursorParams {
  page?: string | undefined;
  cursor?: string | undefined;
}

export type OtherCursorError = RequestError;

export function otherCursor(
  client: ApiClient,
  params: OtherCursorParams = {},
  options?: RequestOptions,
): ApiPromise<Answer, OtherCursorError> {
  return send(client, options, () => ({
    id: "otherCursor",
    method: "GET",
    path: "/other-cursor",
    query: [form("page", params.page), form("cursor", params.cursor)],
    success: asJson(),
  }));
}

export interface OtherTypeParams {
  page?: string | undefined;
  cursor?: string | undefined;
}

export type OtherTypeError = RequestError;

export function otherType(
  client: ApiClient,
  params: OtherTypeParams = {},
  options?: RequestOptions,
): ApiPromise<Answer, OtherTypeError> {
  return send(client, options, () => ({
    id: "otherType",
    method: "GET",
    path: "/other-type",
    query: [form("page", params.page), form("cursor", params.cursor)],
    success: asJson(),
  }));
}

export interface PagedParams {
  skip?: number | undefined;
}

export type PagedError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of paged(client)) {
 *   console.log(item);
 * }
 */
export function paged(
  client: ApiClient,
  params: PagedParams = {},
  options?: RequestOptions,
): PagedPromise<string[], string, PagedError, PagedParams> {
  return sendPages(client, options, () => ({
    id: "paged",
    method: "GET",
    path: "/paged",
    query: [form("skip", params.skip)],
    success: asJson(),
    pages: offsetPages({
      call: paged,
      from: params,
      offset: ["skip"],
    }),
  }));
}

export interface PlainParams {
  page?: string | undefined;
  cursor?: string | undefined;
}

export type PlainError = RequestError;

export function plain(
  client: ApiClient,
  params: PlainParams = {},
  options?: RequestOptions,
): ApiPromise<Answer, PlainError> {
  return send(client, options, () => ({
    id: "plain",
    method: "GET",
    path: "/plain",
    query: [form("page", params.page), form("cursor", params.cursor)],
    success: asJson(),
  }));
}

export interface SeveralListsParams {
  page?: string | undefined;
  cursor?: string | undefined;
}

export type SeveralListsError = RequestError;

export function severalLists(
  client: ApiClient,
  params: SeveralListsParams = {},
  options?: RequestOptions,
): ApiPromise<Answer, SeveralListsError> {
  return send(client, options, () => ({
    id: "severalLists",
    method: "GET",
    path: "/several-lists",
    query: [form("page", params.page), form("cursor", params.cursor)],
    success: asJson(),
  }));
}

export type SeveralTypesError = RequestError;

export function severalTypes(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Answer | string[], SeveralTypesError> {
  return send(client, options, () => ({
    id: "severalTypes",
    method: "GET",
    path: "/several-types",
    success: asJson(),
  }));
}

export type TextError = RequestError;

export function text(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<string, TextError> {
  return send(client, options, () => ({
    id: "text",
    method: "GET",
    path: "/text",
    accept: "text/plain",
    success: asText,
  }));
}

export interface WrongTypeOfParameterParams {
  page?: string | undefined;
  cursor?: string | undefined;
}

export type WrongTypeOfParameterError = RequestError;

export function wrongTypeOfParameter(
  client: ApiClient,
  params: WrongTypeOfParameterParams = {},
  options?: RequestOptions,
): ApiPromise<Answer, WrongTypeOfParameterError> {
  return send(client, options, () => ({
    id: "wrongTypeOfParameter",
    method: "GET",
    path: "/wrong-type",
    query: [form("page", params.page), form("cursor", params.cursor)],
    success: asJson(),
  }));
}
