// Generated from an OpenAPI document. Do not edit.

import type { MapsModel } from "./models/maps-model.js";
import type { Person } from "./models/person.js";
import type { ApiPromise } from "./runtime/api-promise.js";
import { jsonOf } from "./runtime/body.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { asModel } from "./runtime/read.js";
import { send } from "./runtime/send.js";
import { mapOf } from "./runtime/shape.js";
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
