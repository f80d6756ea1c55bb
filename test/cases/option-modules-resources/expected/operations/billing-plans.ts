// Generated from an OpenAPI document. Do not edit.

import type { Plan } from "../models/plan.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asJson,
  form,
  send,
} from "../runtime.js";

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
