// Generated from an OpenAPI document. Do not edit.

import type { Part } from "../models/part.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { segment } from "../runtime/path.js";
import { asJson } from "../runtime/read.js";
import { send } from "../runtime/send.js";

export interface ListOneProductParams {
  id: string;
}

export type ListOneProductError = RequestError;

export function listOneProduct(
  client: ApiClient,
  params: ListOneProductParams,
  options?: RequestOptions,
): ApiPromise<Part, ListOneProductError> {
  return send(client, options, () => ({
    id: "list_one_product",
    method: "GET",
    path: `/products/${segment(params.id)}`,
    success: asJson(),
  }));
}
