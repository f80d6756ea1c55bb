// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  segment,
  send,
} from "./runtime.js";

export type GetRootError = RequestError;

export function getRoot(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetRootError> {
  return send(client, options, () => ({
    id: "GET /",
    method: "GET",
    path: "/",
    success: asNothing,
  }));
}

export type GetPetsError = RequestError;

export function getPets(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetPetsError> {
  return send(client, options, () => ({
    id: "GET /pets",
    method: "GET",
    path: "/pets",
    success: asNothing,
  }));
}

export interface GetPetsByPetIdToysParams {
  petId: string;
}

export type GetPetsByPetIdToysError = RequestError;

export function getPetsByPetIdToys(
  client: ApiClient,
  params: GetPetsByPetIdToysParams,
  options?: RequestOptions,
): ApiPromise<undefined, GetPetsByPetIdToysError> {
  return send(client, options, () => ({
    id: "GET /pets/{pet_id}/toys",
    method: "GET",
    path: `/pets/${segment(params.petId)}/toys`,
    success: asNothing,
  }));
}

export type PostPetsError = RequestError;

export function postPets(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, PostPetsError> {
  return send(client, options, () => ({
    id: "POST /pets",
    method: "POST",
    path: "/pets",
    success: asNothing,
  }));
}
