// Generated from an OpenAPI document. Do not edit.

import type { Account } from "../models/account.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { exactFields } from "../runtime/exact-texts.js";
import { deepObject } from "../runtime/query.js";
import { asNothing } from "../runtime/read.js";
import { send } from "../runtime/send.js";
import { encode } from "../runtime/shape.js";
import { formText } from "../runtime/urlencoded.js";
import { searchCriteriaShape } from "../shapes.js";

export interface SearchCriteria {
  account?: Account | undefined;
  deep?: Account | undefined;
}

export interface SearchParams {
  criteria?: SearchCriteria | undefined;
}

export type SearchError = RequestError;

export function search(
  client: ApiClient,
  params: SearchParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SearchError> {
  return send(client, options, () => ({
    id: "search",
    method: "GET",
    path: "/query",
    query: [
      formText(
        exactFields(encode(searchCriteriaShape, params.criteria), ["deep"]),
        { deep: deepObject },
      ),
    ],
    success: asNothing,
  }));
}
