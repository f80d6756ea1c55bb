// Generated from an OpenAPI document. Do not edit.

import type { MapsModel } from "./models/maps-model.js";
import type { Person } from "./models/person.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asModel,
  jsonOf,
  mapOf,
  send,
} from "./runtime.js";
import { mapsModelShape, personShape } from "./shapes.js";

export interface PutMapsParams {
  body: Record<string, Person>;
}

export type PutMapsError = RequestError;

export function putMaps(
  client: ApiClient,
  params: PutMapsParams,
  options?: RequestOptions,
): ApiPromise<MapsModel, PutMapsError> {
  return send(client, options, () => ({
    id: "putMaps",
    method: "PUT",
    path: "/maps",
    body: jsonOf(mapOf(personShape), params.body),
    success: asModel(mapsModelShape),
  }));
}
