// Generated from an OpenAPI document. Do not edit.

import {
  type GetPetsByPetIdToysError,
  type GetPetsByPetIdToysParams,
  type GetPetsError,
  type PostPetsError,
  getPets,
  getPetsByPetIdToys,
  postPets,
} from "../operations/pets.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";

export class PetsResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  getPets(options?: RequestOptions): ApiPromise<undefined, GetPetsError> {
    return getPets(this.#client, options);
  }

  getPetsByPetIdToys(
    params: GetPetsByPetIdToysParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, GetPetsByPetIdToysError> {
    return getPetsByPetIdToys(this.#client, params, options);
  }

  postPets(options?: RequestOptions): ApiPromise<undefined, PostPetsError> {
    return postPets(this.#client, options);
  }
}
