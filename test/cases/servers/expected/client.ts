// Generated from an OpenAPI document. Do not edit.

import { type FilesOptions, createClient } from "./create-client.js";
import { FilesResource } from "./resources/files.js";
import type { ApiClient } from "./runtime/client.js";

export class Files {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly files: FilesResource;

  constructor(options?: FilesOptions) {
    this.client = createClient(options);
    this.files = new FilesResource(this.client);
  }
}
