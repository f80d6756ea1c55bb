// Generated from an OpenAPI document. Do not edit.

import { type FilesOptions, createClient } from "./create-client.js";
import { type GetUsualError, getUsual } from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

export class Files {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly files: FilesResource;

  constructor(options: FilesOptions) {
    this.client = createClient(options);
    this.files = new FilesResource(this.client);
  }
}

export class FilesResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  getUsual(options?: RequestOptions): ApiPromise<undefined, GetUsualError> {
    return getUsual(this.#client, options);
  }
}
