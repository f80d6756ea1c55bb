// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  form,
  segment,
  send,
} from "./runtime.js";

export type DeleteBetaAnswersError = RequestError;

export function deleteBetaAnswers(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, DeleteBetaAnswersError> {
  return send(client, options, () => ({
    id: "deleteBetaAnswers",
    method: "DELETE",
    path: "/answers",
    query: ["beta=true"],
    success: asNothing,
  }));
}

export interface GetPartParams {
  id: string;
  part: string;
}

export type GetPartError = RequestError;

export function getPart(
  client: ApiClient,
  params: GetPartParams,
  options?: RequestOptions,
): ApiPromise<undefined, GetPartError> {
  return send(client, options, () => ({
    id: "getPart",
    method: "GET",
    path: `/answers/${segment(params.id)}`,
    query: [`part=${segment(params.part)}`],
    success: asNothing,
  }));
}

export interface ListBetaAnswersParams {
  limit?: number | undefined;
}

export type ListBetaAnswersError = RequestError;

export function listBetaAnswers(
  client: ApiClient,
  params: ListBetaAnswersParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, ListBetaAnswersError> {
  return send(client, options, () => ({
    id: "listBetaAnswers",
    method: "GET",
    path: "/answers",
    query: ["beta=true", form("limit", params.limit)],
    success: asNothing,
  }));
}
