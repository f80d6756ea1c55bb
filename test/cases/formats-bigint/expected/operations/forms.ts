// Generated from an OpenAPI document. Do not edit.

import type { Account } from "../models/account.js";
import type { PickModel } from "../models/pick-model.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { exactFields } from "../runtime/exact-texts.js";
import { integer } from "../runtime/integers.js";
import { deepObject } from "../runtime/query.js";
import { asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";
import { encode } from "../runtime/shape.js";
import { urlencoded } from "../runtime/urlencoded.js";
import { accountShape, pickModelShape } from "../shapes.js";

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
