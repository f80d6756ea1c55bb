// Generated from an OpenAPI document. Do not edit.

export type Patterns = PatternsMap;

export interface PatternsMap {
  [key: string]: Patterns;
}
