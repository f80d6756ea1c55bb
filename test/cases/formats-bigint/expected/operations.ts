// Generated from an OpenAPI document. Do not edit.

import { Conflict } from "./errors.js";
import type { Account } from "./models/account.js";
import type { PickModel } from "./models/pick-model.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  type WithStatus,
  asExactModel,
  asNothing,
  decode,
  deepObject,
  encode,
  exactFields,
  exactJson,
  exactJsonOf,
  exactJsonText,
  exactTexts,
  form,
  integer,
  integerText,
  multipart,
  readHeaders,
  segmentList,
  send,
  stringifyExactly,
  urlencoded,
} from "./runtime.js";
import { accountShape, pickModelShape } from "./shapes.js";

export interface GetAccountParams {
  key: bigint;
  /** Format: `uint64`. */
  after?: bigint | undefined;
  ids?: readonly bigint[] | undefined;
  pick?: readonly PickModel[] | undefined;
  filter?: PickModel | undefined;
}

export type GetAccountError = (Conflict & WithStatus<409>) | RequestError;

/** @throws {Conflict} 409 */
export function getAccount(
  client: ApiClient,
  params: GetAccountParams,
  options?: RequestOptions,
): ApiPromise<Account, GetAccountError> {
  return send(client, options, () => ({
    id: "getAccount",
    method: "GET",
    path: `/accounts/${segmentList(encode(integer, params.key))}`,
    query: [
      form("after", encode(integerText, params.after)),
      form("ids", exactTexts(encode(integer, params.ids))),
      form("pick", exactTexts(encode(pickModelShape, params.pick))),
      form("filter", exactJsonText(encode(pickModelShape, params.filter))),
    ],
    success: asExactModel(accountShape),
    errors: () => ({ "409": Conflict }),
  }));
}

/** What answers have in their headers. */
export interface GetAccountHeaders {
  sequence?: bigint;
}

/** Reads the headers of an answer; `withResponse()` gives it. */
export function readGetAccountHeaders(response: Response): GetAccountHeaders {
  return decode(
    { sequence: ["sequence", integer] },
    readHeaders(response, { sequence: ["sequence", "string"] }),
  );
}

export interface PutAccountParams {
  key: bigint;
  id: bigint;
  /** Format: `uint64`. */
  balance: bigint;
  parentId?: bigint | null | undefined;
  small?: number | undefined;
  details?: Record<string, unknown> | undefined;
}

export type PutAccountError = RequestError;

export function putAccount(
  client: ApiClient,
  params: PutAccountParams,
  options?: RequestOptions,
): ApiPromise<undefined, PutAccountError> {
  return send(client, options, () => ({
    id: "putAccount",
    method: "PUT",
    path: `/accounts/${segmentList(encode(integer, params.key))}`,
    body: exactJson({
      id: encode(integer, params.id),
      balance: encode(integerText, params.balance),
      parent_id: encode(integer, params.parentId),
      small: params.small,
      details: params.details,
    }),
    success: asNothing,
  }));
}

export interface PutAccountsParams {
  body: readonly Account[];
}

export type PutAccountsError = RequestError;

export function putAccounts(
  client: ApiClient,
  params: PutAccountsParams,
  options?: RequestOptions,
): ApiPromise<bigint[], PutAccountsError> {
  return send(client, options, () => ({
    id: "putAccounts",
    method: "POST",
    path: "/accounts",
    body: exactJsonOf(accountShape, params.body),
    success: asExactModel(integer),
  }));
}

export interface SendFormParams {
  size: bigint;
  account: Account;
  deep?: PickModel | undefined;
}

export type SendFormError = RequestError;

export function sendForm(
  client: ApiClient,
  params: SendFormParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendFormError> {
  return send(client, options, () => ({
    id: "sendForm",
    method: "POST",
    path: "/forms",
    body: urlencoded(
      exactFields(
        {
          size: encode(integer, params.size),
          account: encode(accountShape, params.account),
          deep: encode(pickModelShape, params.deep),
        },
        ["deep"],
      ),
      { deep: deepObject },
    ),
    success: asNothing,
  }));
}

export interface ImportAccountsParams {
  size: bigint;
  account: Account;
}

export type ImportAccountsError = RequestError;

export function importAccounts(
  client: ApiClient,
  params: ImportAccountsParams,
  options?: RequestOptions,
): ApiPromise<undefined, ImportAccountsError> {
  return send(client, options, () => ({
    id: "importAccounts",
    method: "POST",
    path: "/imports",
    body: multipart(
      {
        size: encode(integer, params.size),
        account: encode(accountShape, params.account),
      },
      { stringify: stringifyExactly },
    ),
    success: asNothing,
  }));
}
