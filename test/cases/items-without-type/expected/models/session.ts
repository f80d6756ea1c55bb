// Generated from an OpenAPI document. Do not edit.

export interface Session {
  modalities: SessionModalities[];
  scores?: number[][];
}

export type SessionModalities = "text" | "audio";
