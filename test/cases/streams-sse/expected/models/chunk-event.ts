// Generated from an OpenAPI document. Do not edit.

import type { Chunk } from "./chunk.js";

export interface ChunkEvent {
  data: Chunk;
}
