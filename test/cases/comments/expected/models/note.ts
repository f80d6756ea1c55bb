// Generated from an OpenAPI document. Do not edit.

/** A note */
export interface Note {
  /**
   * Minimum length: 1. Maximum length: 100. Pattern: `^[a-z]+$`.
   * @example "hello"
   */
  text?: string;
  /**
   * How much it matters.
   *
   * Minimum: 1. Less than: 5. Multiple of: 1.
   * @default 3
   */
  priority?: number;
  /**
   * Minimum items: 1. Maximum items: 9. Items are unique.
   * @default []
   */
  tags?: string[];
  /**
   * Minimum members: 1. Maximum members: 2.
   * @default null
   * @example {"some_key":1}
   */
  extra?: Record<string, unknown> | null;
  /**
   * Use `text`.
   * @see https://example.com/old
   * @deprecated
   */
  old?: string;
  /**
   * Names the note.
   *
   * Format: `uuid`.
   */
  id?: string;
  /** Format: `password`. */
  secret?: string;
}
