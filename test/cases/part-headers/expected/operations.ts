// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type FileInput,
  type RequestError,
  type RequestOptions,
  asNothing,
  deepPairsByIndex,
  encode,
  multipart,
  send,
} from "./runtime.js";
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
