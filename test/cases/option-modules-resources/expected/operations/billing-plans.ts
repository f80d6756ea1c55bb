// Generated from an OpenAPI document. Do not edit.

import type { Plan } from "../models/plan.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { form } from "../runtime/query.js";
import { asJson } from "../runtime/read.js";
import { send } from "../runtime/send.js";

export const ListPlansOrder = {
  Asc: "asc",
  Desc: "desc",
} as const;

export type ListPlansOrder =
  (typeof ListPlansOrder)[keyof typeof ListPlansOrder];

export interface ListPlansParams {
  order?: ListPlansOrder | undefined;
}

export type ListPlansError = RequestError;

export function listPlans(
  client: ApiClient,
  params: ListPlansParams = {},
  options?: RequestOptions,
): ApiPromise<Plan[], ListPlansError> {
  return send(client, options, () => ({
    id: "listPlans",
    method: "GET",
    path: "/plans",
    query: [form("order", params.order)],
    success: asJson(),
  }));
}
