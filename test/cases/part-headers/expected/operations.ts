// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import type { FileInput } from "./runtime/file-input.js";
import { multipart } from "./runtime/multipart.js";
import { deepPairsByIndex } from "./runtime/query.js";
import { asNothing } from "./runtime/read.js";
import { send } from "./runtime/send.js";
import { encode } from "./runtime/shape.js";
import { sendPartsLinkShape, sendPartsMetaShape } from "./shapes.js";

export interface SendPartsLink {
  cD?: string | undefined;
}

export interface SendPartsMeta {
  aB?: string | undefined;
}

export interface SendPartsParams {
  file: FileInput;
  meta?: SendPartsMeta | undefined;
  link?: SendPartsLink | undefined;
}

export type SendPartsError = RequestError;

export function sendParts(
  client: ApiClient,
  params: SendPartsParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendPartsError> {
  return send(client, options, () => ({
    id: "sendParts",
    method: "POST",
    path: "/parts",
    body: multipart(
      {
        file: params.file,
        meta: encode(sendPartsMetaShape, params.meta),
        link: encode(sendPartsLinkShape, params.link),
      },
      {
        spread: { link: deepPairsByIndex },
        partHeaders: { meta: { "X-Kind": "meta" } },
      },
    ),
    success: asNothing,
  }));
}
