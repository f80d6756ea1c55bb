// Generated from an OpenAPI document. Do not edit.

import { type PetsOptions, createClient } from "./create-client";
import { PetResource } from "./resources/pet";
import type { ApiClient } from "./runtime/client";

export class Pets {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly pet: PetResource;

  constructor(options: PetsOptions) {
    this.client = createClient(options);
    this.pet = new PetResource(this.client);
  }
}
