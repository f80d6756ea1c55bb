// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  given,
  json,
  send,
  simple,
  withIdempotencyKey,
} from "./runtime.js";

export type CreateNoteError = RequestError;

export function createNote(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, CreateNoteError> {
  return send(client, options, () => ({
    id: "createNote",
    method: "POST",
    path: "/notes",
    success: asNothing,
  }));
}

export interface CreatePaymentParams {
  /**
   * At most 64 characters.
   *
   * Made once for each call where it is left out: the server recognises a repetition by it, so the call is tried again when it fails.
   */
  idempotencyKey?: string | undefined;
  xTrace?: string | undefined;
  amount?: number | undefined;
}

export type CreatePaymentError = RequestError;

export function createPayment(
  client: ApiClient,
  params: CreatePaymentParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, CreatePaymentError> {
  options = withIdempotencyKey(
    options,
    "Idempotency-Key",
    simple(params.idempotencyKey),
  );
  return send(client, options, () => ({
    id: "createPayment",
    method: "POST",
    path: "/payments",
    headers: {
      "X-Trace": simple(params.xTrace),
    },
    body: json(
      given({
        amount: params.amount,
      }),
    ),
    success: asNothing,
  }));
}

export interface CreateRefundParams {
  /** Made once for each call where it is left out: the server recognises a repetition by it, so the call is tried again when it fails. */
  idempotencyKey?: string | undefined;
}

export type CreateRefundError = RequestError;

export function createRefund(
  client: ApiClient,
  params: CreateRefundParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, CreateRefundError> {
  options = withIdempotencyKey(
    options,
    "idempotency-key",
    simple(params.idempotencyKey),
  );
  return send(client, options, () => ({
    id: "createRefund",
    method: "POST",
    path: "/refunds",
    success: asNothing,
  }));
}

export type ListPaymentsError = RequestError;

export function listPayments(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, ListPaymentsError> {
  return send(client, options, () => ({
    id: "listPayments",
    method: "GET",
    path: "/payments",
    success: asNothing,
  }));
}
