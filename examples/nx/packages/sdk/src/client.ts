// Generated from an OpenAPI document. Do not edit.

import { type PetsOptions, createClient } from "./create-client.js";
import type { Pet } from "./models/pet.js";
import { type GetPetError, type GetPetParams, getPet } from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

export class Pets {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly pets: PetsResource;

  constructor(options?: PetsOptions) {
    this.client = createClient(options);
    this.pets = new PetsResource(this.client);
  }
}

export class PetsResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** A single pet. */
  getPet(
    params: GetPetParams,
    options?: RequestOptions,
  ): ApiPromise<Pet, GetPetError> {
    return getPet(this.#client, params, options);
  }
}
