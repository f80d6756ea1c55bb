// Generated from an OpenAPI document. Do not edit.

import { type PetsOptions, createClient } from "./create-client";
import type { Pet } from "./models/pet";
import { type GetPetError, getPet } from "./operations";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime";

export class Pets {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly pet: PetResource;

  constructor(options: PetsOptions) {
    this.client = createClient(options);
    this.pet = new PetResource(this.client);
  }
}

export class PetResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  getPet(options?: RequestOptions): ApiPromise<Pet, GetPetError> {
    return getPet(this.#client, options);
  }
}
