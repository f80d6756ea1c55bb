// Generated from an OpenAPI document. Do not edit.

import type { Kind } from "./enums.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  label,
  matrix,
  segment,
  segmentList,
  send,
} from "./runtime.js";

export interface GetPathParams {
  plain: string;
  list: readonly number[];
  exploded: Record<string, string>;
  label: string;
  labels: readonly string[];
  matrix: string;
  matrixes: readonly string[];
  inText: number;
  named: Kind;
  maybe: string;
}

export type GetPathError = RequestError;

export function getPath(
  client: ApiClient,
  params: GetPathParams,
  options?: RequestOptions,
): ApiPromise<undefined, GetPathError> {
  return send(client, options, () => ({
    id: "getPath",
    method: "GET",
    path: `/a/${segment(params.plain)}/${segmentList(params.list)}/${segmentList(params.exploded, true)}/${label(params.label)}/${label(params.labels, true)}/${matrix("matrix", params.matrix)}/${matrix("matrixes", params.matrixes)}/x${segment(params.inText)}.json/${segment(params.named)}/${segment(params.maybe)}`,
    success: asNothing,
  }));
}
