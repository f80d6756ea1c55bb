// Generated from an OpenAPI document. Do not edit.

import type { Feature } from "./models/feature.js";
import {
  type ApiClient,
  type ApiPromise,
  type ItemStream,
  type RequestError,
  type RequestOptions,
  asJsonSequence,
  send,
} from "./runtime.js";
import { featureShape, readRowsResponseItemShape } from "./shapes.js";

export interface ReadRowsResponseItem {
  rowId: string;
}

export type ReadFeaturesError = RequestError;

export function readFeatures(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<Feature>, ReadFeaturesError> {
  return send(client, options, () => ({
    id: "readFeatures",
    method: "GET",
    path: "/features",
    accept: "application/geo+json-seq",
    success: asJsonSequence(client, options, featureShape),
  }));
}

export type ReadRowsError = RequestError;

export function readRows(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<ReadRowsResponseItem>, ReadRowsError> {
  return send(client, options, () => ({
    id: "readRows",
    method: "GET",
    path: "/rows",
    accept: "application/json-seq",
    success: asJsonSequence(client, options, readRowsResponseItemShape),
  }));
}
