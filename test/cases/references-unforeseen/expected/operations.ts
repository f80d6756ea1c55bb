// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./models/pet.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asJson,
  asNothing,
  form,
  segment,
  send,
} from "./runtime.js";

export interface DeletePetParams {
  id: string;
  verbose?: boolean | undefined;
}

export type DeletePetError = RequestError;

export function deletePet(
  client: ApiClient,
  params: DeletePetParams,
  options?: RequestOptions,
): ApiPromise<undefined, DeletePetError> {
  return send(client, options, () => ({
    id: "deletePet",
    method: "DELETE",
    path: `/pets/${segment(params.id)}`,
    query: [form("verbose", params.verbose)],
    success: asNothing,
  }));
}

export interface GetPetParams {
  id: string;
  verbose?: boolean | undefined;
}

export type GetPetError = RequestError;

export function getPet(
  client: ApiClient,
  params: GetPetParams,
  options?: RequestOptions,
): ApiPromise<undefined, GetPetError> {
  return send(client, options, () => ({
    id: "getPet",
    method: "GET",
    path: `/pets/${segment(params.id)}`,
    query: [form("verbose", params.verbose)],
    success: asNothing,
  }));
}

export type ListPetsError = RequestError;

/**
 * # Pets
 *
 * A text of its own: with a colon, and _emphasis_.
 */
export function listPets(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Pet, ListPetsError> {
  return send(client, options, () => ({
    id: "listPets",
    method: "GET",
    path: "/pets",
    success: asJson(),
  }));
}

export interface ReplacePetParams {
  id: string;
  verbose?: boolean | undefined;
}

export type ReplacePetError = RequestError;

export function replacePet(
  client: ApiClient,
  params: ReplacePetParams,
  options?: RequestOptions,
): ApiPromise<undefined, ReplacePetError> {
  return send(client, options, () => ({
    id: "replacePet",
    method: "PUT",
    path: `/pets/${segment(params.id)}`,
    query: [form("verbose", params.verbose)],
    success: asNothing,
  }));
}
