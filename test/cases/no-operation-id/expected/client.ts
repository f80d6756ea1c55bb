// Generated from an OpenAPI document. Do not edit.

import { type PetsOptions, createClient } from "./create-client.js";
import {
  type GetPetsByPetIdToysError,
  type GetPetsByPetIdToysParams,
  type GetPetsError,
  type GetRootError,
  type PostPetsError,
  getPets,
  getPetsByPetIdToys,
  getRoot,
  postPets,
} from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

export class Pets {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly api: ApiResource;
  readonly pets: PetsResource;

  constructor(options: PetsOptions) {
    this.client = createClient(options);
    this.api = new ApiResource(this.client);
    this.pets = new PetsResource(this.client);
  }
}

export class ApiResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  getRoot(options?: RequestOptions): ApiPromise<undefined, GetRootError> {
    return getRoot(this.#client, options);
  }
}

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
