// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type FileInput,
  type RequestError,
  type RequestOptions,
  asNothing,
  commas,
  deepObject,
  encode,
  form,
  multipart,
  pipes,
  send,
  spaces,
  urlencoded,
} from "./runtime.js";
import { sendFormFilterShape } from "./shapes.js";

export interface SendFormFilter {
  maxPrice?: number | undefined;
}

export interface SendFormParams {
  filter: SendFormFilter;
  expand?: readonly string[] | undefined;
  commas?: readonly string[] | undefined;
  spaces?: readonly string[] | undefined;
  pipes?: readonly string[] | undefined;
  plain?: readonly string[] | undefined;
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
    path: "/urlencoded",
    body: urlencoded(
      {
        filter: encode(sendFormFilterShape, params.filter),
        expand: params.expand,
        commas: params.commas,
        spaces: params.spaces,
        pipes: params.pipes,
        plain: params.plain,
      },
      {
        commas: commas,
        expand: form,
        filter: deepObject,
        pipes: pipes,
        spaces: spaces,
      },
    ),
    success: asNothing,
  }));
}

export interface SendPartsParams {
  picture: FileInput;
  tags?: readonly string[] | undefined;
  piped?: readonly string[] | undefined;
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
    path: "/multipart",
    body: multipart(
      {
        picture: params.picture,
        tags: params.tags,
        piped: params.piped,
      },
      {
        partTypes: { picture: "image/png, image/jpeg" },
        separators: { piped: "|", tags: "," },
      },
    ),
    success: asNothing,
  }));
}
