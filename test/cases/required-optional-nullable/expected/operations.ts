// Generated from an OpenAPI document. Do not edit.

import type { Thing } from "./models/thing.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asModel,
  json,
  send,
} from "./runtime.js";
import { thingShape } from "./shapes.js";

export interface CreateThingParams {
  mustHave: string;
  mayBeNull: string | null;
  mayLack?: string | undefined;
  mayLackOrBeNull?: string | null | undefined;
}

export type CreateThingError = RequestError;

export function createThing(
  client: ApiClient,
  params: CreateThingParams,
  options?: RequestOptions,
): ApiPromise<Thing, CreateThingError> {
  return send(client, options, () => ({
    id: "createThing",
    method: "POST",
    path: "/things",
    body: json({
      must_have: params.mustHave,
      may_be_null: params.mayBeNull,
      may_lack: params.mayLack,
      may_lack_or_be_null: params.mayLackOrBeNull,
    }),
    success: asModel(thingShape),
  }));
}
