// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "../models/pet.js";
import {
  type GetPetError,
  type GetPetParams,
  getPet,
} from "../operations/pets.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";

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
