// Generated from an OpenAPI document. Do not edit.

import { type ZooOptions, createClient } from "./create-client.js";
import type { Animal } from "./models/animal.js";
import { type FetchPetError, fetchPet } from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

export class Zoo {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly animals: AnimalsResource;

  constructor(options: ZooOptions) {
    this.client = createClient(options);
    this.animals = new AnimalsResource(this.client);
  }
}

export class AnimalsResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  get(options?: RequestOptions): ApiPromise<Animal, FetchPetError> {
    return fetchPet(this.#client, options);
  }
}
