// Generated from an OpenAPI document. Do not edit.

export type Json = string | number | Json[] | JsonMap;

export interface JsonMap {
  [key: string]: Json;
}
