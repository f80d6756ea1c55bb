// Generated from an OpenAPI document. Do not edit.

import type { Fixed, Loose, Order, State } from "./enums.js";
import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { form } from "./runtime/query.js";
import { asJson } from "./runtime/read.js";
import { send } from "./runtime/send.js";
import type { UnknownNumber, UnknownValue } from "./runtime/unknown-value.js";

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
