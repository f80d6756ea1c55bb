// Generated from an OpenAPI document. Do not edit.

import type { Note } from "../models/note.js";
import {
  type ListNotesError,
  type ListNotesParams,
  listNotes,
} from "../operations/notes.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";

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
