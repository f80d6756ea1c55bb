// Generated from an OpenAPI document. Do not edit.

import { type AcmeOptions, createClient } from "./create-client.js";
import type { Animal } from "./models/animal.js";
import { type GetPetError, getPet } from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

export class Acme {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly animals: AnimalsResource;

  constructor(options: AcmeOptions) {
    this.client = createClient(options);
    this.animals = new AnimalsResource(this.client);
  }
}

export class AnimalsResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  fetchOne(options?: RequestOptions): ApiPromise<Animal, GetPetError> {
    return getPet(this.#client, options);
  }
}
