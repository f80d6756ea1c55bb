// Generated from an OpenAPI document. Do not edit.

import { type NotesOptions, createClient } from "./create-client.js";
import type { Note } from "./models/note.js";
import {
  type ListNotesError,
  type ListNotesParams,
  listNotes,
} from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

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

/**
 * What you wrote down.
 * @see https://example.com/notes
 */
export class NotesResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Lists your notes
   *
   * Newest first. Sorted by `createdAt`, filtered by `noteKind`.
   *
   * * At most 100
   * * None twice
   * @see https://example.com/list
   * @deprecated
   */
  listNotes(
    params?: ListNotesParams,
    options?: RequestOptions,
  ): ApiPromise<Note, ListNotesError> {
    return listNotes(this.#client, params, options);
  }
}
