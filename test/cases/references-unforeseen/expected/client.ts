// Generated from an OpenAPI document. Do not edit.

import { type PetsOptions, createClient } from "./create-client.js";
import type { Pet } from "./models/pet.js";
import {
  type DeletePetError,
  type DeletePetParams,
  type GetPetError,
  type GetPetParams,
  type ListPetsError,
  type ReplacePetError,
  type ReplacePetParams,
  deletePet,
  getPet,
  listPets,
  replacePet,
} from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

/**
 * # Pets
 *
 * A text of its own: with a colon, and _emphasis_.
 */
export class Pets {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly pets: PetsResource;

  constructor(options: PetsOptions) {
    this.client = createClient(options);
    this.pets = new PetsResource(this.client);
  }
}

/** All that has fur. */
export class PetsResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  deletePet(
    params: DeletePetParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, DeletePetError> {
    return deletePet(this.#client, params, options);
  }

  getPet(
    params: GetPetParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, GetPetError> {
    return getPet(this.#client, params, options);
  }

  /**
   * # Pets
   *
   * A text of its own: with a colon, and _emphasis_.
   */
  listPets(options?: RequestOptions): ApiPromise<Pet, ListPetsError> {
    return listPets(this.#client, options);
  }

  replacePet(
    params: ReplacePetParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, ReplacePetError> {
    return replacePet(this.#client, params, options);
  }
}
