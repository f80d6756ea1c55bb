// Generated from an OpenAPI document. Do not edit.

export interface Completion {
  fullText: string;
}
