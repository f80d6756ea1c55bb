// Generated from an OpenAPI document. Do not edit.

import { type PetsOptions, createClient } from "./create-client.js";
import { PetsResource } from "./resources/pets.js";
import type { ApiClient } from "./runtime/client.js";

export class Pets {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly pets: PetsResource;

  constructor(options?: PetsOptions) {
    this.client = createClient(options);
    this.pets = new PetsResource(this.client);
  }
}
