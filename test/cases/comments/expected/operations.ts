// Generated from an OpenAPI document. Do not edit.

import type { Note } from "./models/note.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asJson,
  form,
  send,
} from "./runtime.js";

export interface ListNotesParams {
  /**
   * Only notes of this kind.
   *
   * Maximum length: 8.
   * @default "any"
   * @example "todo"
   * @deprecated
   */
  noteKind?: string | undefined;
  /**
   * In its schema.
   *
   * Format: `date`.
   */
  createdAt?: string | undefined;
}

export type ListNotesError = RequestError;

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
export function listNotes(
  client: ApiClient,
  params: ListNotesParams = {},
  options?: RequestOptions,
): ApiPromise<Note, ListNotesError> {
  return send(client, options, () => ({
    id: "listNotes",
    method: "GET",
    path: "/notes",
    query: [
      form("note_kind", params.noteKind),
      form("created_at", params.createdAt),
    ],
    success: asJson(),
  }));
}
