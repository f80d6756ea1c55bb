// Generated from an OpenAPI document. Do not edit.

export interface Book {
  bookTitle?: string;
}
