// Generated from an OpenAPI document. Do not edit.

import type { Job } from "./models/job.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asJson,
  form,
  send,
} from "./runtime.js";

export enum ListJobsOrder {
  Asc = "asc",
  Desc = "desc",
}

export interface ListJobsParams {
  order?: ListJobsOrder | undefined;
}

export type ListJobsError = RequestError;

export function listJobs(
  client: ApiClient,
  params: ListJobsParams = {},
  options?: RequestOptions,
): ApiPromise<Job, ListJobsError> {
  return send(client, options, () => ({
    id: "listJobs",
    method: "GET",
    path: "/jobs",
    query: [form("order", params.order)],
    success: asJson(),
  }));
}
