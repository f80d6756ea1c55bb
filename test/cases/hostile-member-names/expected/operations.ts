// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asModel,
  json,
  send,
} from "./runtime.js";
import { createThingResponseShape } from "./shapes.js";

export interface CreateThingResponse {
  _2?: string;
  proto: string;
  constructor?: string;
  toString?: string;
  class?: string;
  new?: string;
  withSpace?: string;
  sayHi?: string;
  its?: string;
  backSlash?: string;
  x?: string;
  empty?: string;
  _1st?: string;
  minus?: string;
  u1f600?: string;
  größe?: string;
  名前?: string;
  type?: string;
  refLike?: string;
  snake_case?: string;
  snakeCase?: string;
  client?: string;
  params?: string;
  options?: string;
}

export interface CreateThingParams {
  _2?: string | undefined;
  proto: string;
  constructor?: string | undefined;
  toString?: string | undefined;
  class?: string | undefined;
  new?: string | undefined;
  withSpace?: string | undefined;
  sayHi?: string | undefined;
  its?: string | undefined;
  backSlash?: string | undefined;
  x?: string | undefined;
  empty?: string | undefined;
  _1st?: string | undefined;
  minus?: string | undefined;
  u1f600?: string | undefined;
  größe?: string | undefined;
  名前?: string | undefined;
  type?: string | undefined;
  refLike?: string | undefined;
  snake_case?: string | undefined;
  snakeCase?: string | undefined;
  client?: string | undefined;
  params?: string | undefined;
  options?: string | undefined;
}

export type CreateThingError = RequestError;

export function createThing(
  client: ApiClient,
  params: CreateThingParams,
  options?: RequestOptions,
): ApiPromise<CreateThingResponse, CreateThingError> {
  return send(client, options, () => ({
    id: "createThing",
    method: "POST",
    path: "/things",
    body: json({
      "2": params._2,
      ["__proto__"]: params.proto,
      constructor: params.constructor,
      toString: params.toString,
      class: params.class,
      new: params.new,
      "with space": params.withSpace,
      'say "hi"': params.sayHi,
      "it's": params.its,
      "back\\slash": params.backSlash,
      "`${x}`": params.x,
      "": params.empty,
      "1st": params._1st,
      "-": params.minus,
      "😀": params.u1f600,
      größe: params.größe,
      名前: params.名前,
      "@type": params.type,
      $ref_like: params.refLike,
      snake_case: params.snake_case,
      snakeCase: params.snakeCase,
      client: params.client,
      params: params.params,
      options: params.options,
    }),
    success: asModel(createThingResponseShape),
  }));
}
