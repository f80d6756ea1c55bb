// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  send,
  simple,
  withIdempotencyKey,
} from "./runtime.js";

export type CreatePaymentError = RequestError;

export function createPayment(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, CreatePaymentError> {
  options = withIdempotencyKey(options, "X-Request-Key");
  return send(client, options, () => ({
    id: "createPayment",
    method: "POST",
    path: "/payments",
    success: asNothing,
  }));
}

export type ReplacePaymentsError = RequestError;

export function replacePayments(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, ReplacePaymentsError> {
  return send(client, options, () => ({
    id: "replacePayments",
    method: "PUT",
    path: "/payments",
    success: asNothing,
  }));
}

export interface UpdatePaymentsParams {
  /** Made once for each call where it is left out: the server recognises a repetition by it, so the call is tried again when it fails. */
  xRequestKey?: string | undefined;
}

export type UpdatePaymentsError = RequestError;

export function updatePayments(
  client: ApiClient,
  params: UpdatePaymentsParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, UpdatePaymentsError> {
  options = withIdempotencyKey(
    options,
    "X-Request-Key",
    simple(params.xRequestKey),
  );
  return send(client, options, () => ({
    id: "updatePayments",
    method: "PATCH",
    path: "/payments",
    success: asNothing,
  }));
}
