// Generated from an OpenAPI document. Do not edit.

/** One reason why a request failed. */
export interface ClerkError {
  /** The reason in a few words. */
  message: string;
  /** The reason in a full sentence. */
  longMessage: string;
  /** The reason for programs to read; does not change with the wording. */
  code: string;
  /** More about this reason; what it holds depends on `code`. */
  meta?: Record<string, unknown>;
}
