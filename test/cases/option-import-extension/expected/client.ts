// Copyright Example
/* eslint-disable */
// Generated from an OpenAPI document. Do not edit.

import { type PetsOptions, createClient } from "./create-client.ts";
import { PetResource } from "./resources/pet.ts";
import type { ApiClient } from "./runtime/client.ts";

export class Pets {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly pet: PetResource;

  constructor(options: PetsOptions) {
    this.client = createClient(options);
    this.pet = new PetResource(this.client);
  }
}
