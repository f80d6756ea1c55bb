// Generated from an OpenAPI document. Do not edit.

import { NotFound } from "./errors.js";
import type { Animal } from "./models/animal.js";
import type { Ids } from "./models/ids.js";
import type { Owner } from "./models/owner.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  type WithStatus,
  asJson,
  form,
  segmentList,
  send,
} from "./runtime.js";

export type GetOwnersError = RequestError;

export function getOwners(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Owner, GetOwnersError> {
  return send(client, options, () => ({
    id: "getOwners",
    method: "GET",
    path: "/owners",
    success: asJson(),
  }));
}

export const GetPetsSort = {
  Up: "up",
  Down: "down",
} as const;

export type GetPetsSort = (typeof GetPetsSort)[keyof typeof GetPetsSort];

export interface GetOwnerParams {
  id: Ids;
  sort?: GetPetsSort | undefined;
}

export type GetOwnerError = (NotFound & WithStatus<404>) | RequestError;

/** @throws {NotFound} 404 */
export function getOwner(
  client: ApiClient,
  params: GetOwnerParams,
  options?: RequestOptions,
): ApiPromise<Owner, GetOwnerError> {
  return send(client, options, () => ({
    id: "getOwner",
    method: "GET",
    path: `/pets/${segmentList(params.id)}/~owner`,
    query: [form("sort", params.sort)],
    success: asJson(),
    errors: () => ({ "404": NotFound }),
  }));
}

export interface GetPetsParams {
  sort?: GetPetsSort | undefined;
  ids?: Ids | undefined;
}

export type GetPetsError = NotFound | RequestError;

/** @throws {NotFound} any other status */
export function getPets(
  client: ApiClient,
  params: GetPetsParams = {},
  options?: RequestOptions,
): ApiPromise<Animal[], GetPetsError> {
  return send(client, options, () => ({
    id: "getPets",
    method: "GET",
    path: "/pets",
    query: [form("sort", params.sort), form("ids", params.ids)],
    success: asJson(),
    errors: () => ({ default: NotFound }),
  }));
}
