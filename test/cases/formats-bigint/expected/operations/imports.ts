// Generated from an OpenAPI document. Do not edit.

import type { Account } from "../models/account.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { stringifyExactly } from "../runtime/exact-json.js";
import { integer } from "../runtime/integers.js";
import { multipart } from "../runtime/multipart.js";
import { asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";
import { encode } from "../runtime/shape.js";
import { accountShape } from "../shapes.js";

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
