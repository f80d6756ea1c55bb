// Generated from an OpenAPI document. Do not edit.

import { type ZooOptions, createClient } from "./create-client.js";
import { AnimalsResource } from "./resources/animals.js";
import type { ApiClient } from "./runtime/client.js";

export class Zoo {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly animals: AnimalsResource;

  constructor(options: ZooOptions) {
    this.client = createClient(options);
    this.animals = new AnimalsResource(this.client);
  }
}
