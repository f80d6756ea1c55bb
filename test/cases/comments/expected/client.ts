// Generated from an OpenAPI document. Do not edit.

import { type NotesOptions, createClient } from "./create-client.js";
import { NotesResource } from "./resources/notes.js";
import type { ApiClient } from "./runtime/client.js";

/** Keeps notes for you. */
export class Notes {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly notes: NotesResource;

  constructor(options: NotesOptions) {
    this.client = createClient(options);
    this.notes = new NotesResource(this.client);
  }
}
