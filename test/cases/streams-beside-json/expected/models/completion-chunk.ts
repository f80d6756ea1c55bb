// Generated from an OpenAPI document. Do not edit.

export interface CompletionChunk {
  partText: string;
}
