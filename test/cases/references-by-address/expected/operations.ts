// Generated from an OpenAPI document. Do not edit.

import type { Colour } from "./enums.js";
import type { Pet } from "./models/pet.js";
import type { Tree, TreeLeaf } from "./models/tree.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  type UnknownValue,
  asJson,
  send,
} from "./runtime.js";

export interface GetPetsResponse {
  self?: Pet;
  beside?: Pet;
  byId?: Tree;
  byRelativeId?: TreeLeaf;
  byAnchor?: Pet;
  byFile?: Colour | UnknownValue;
  byAddressOfFile?: Colour | UnknownValue;
}

export type GetPetsError = RequestError;

export function getPets(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<GetPetsResponse, GetPetsError> {
  return send(client, options, () => ({
    id: "getPets",
    method: "GET",
    path: "/pets",
    success: asJson(),
  }));
}
