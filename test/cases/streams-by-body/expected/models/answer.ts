// Generated from an OpenAPI document. Do not edit.

export interface Answer {
  fullText: string;
}
