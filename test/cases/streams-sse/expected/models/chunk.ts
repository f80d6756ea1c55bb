// Generated from an OpenAPI document. Do not edit.

export interface Chunk {
  chunkText: string;
}
