// Generated from an OpenAPI document. Do not edit.

import type { Job } from "./models/job.js";
import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { form } from "./runtime/query.js";
import { asJson } from "./runtime/read.js";
import { send } from "./runtime/send.js";

export type ListJobsOrder = "asc" | "desc";

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
