// Generated from an OpenAPI document. Do not edit.

import type { Fixed, Loose, Order, State } from "./enums.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  type UnknownNumber,
  type UnknownValue,
  asJson,
  form,
  send,
} from "./runtime.js";

export interface ListJobsResponse {
  state: State | UnknownValue;
  fixed: Fixed;
  loose: Loose | UnknownNumber;
}

export interface ListJobsParams {
  order?: Order | undefined;
  state?: State | UnknownValue | undefined;
}

export type ListJobsError = RequestError;

export function listJobs(
  client: ApiClient,
  params: ListJobsParams = {},
  options?: RequestOptions,
): ApiPromise<ListJobsResponse, ListJobsError> {
  return send(client, options, () => ({
    id: "listJobs",
    method: "GET",
    path: "/jobs",
    query: [form("order", params.order), form("state", params.state)],
    success: asJson(),
  }));
}
