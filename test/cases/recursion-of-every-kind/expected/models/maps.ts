// Generated from an OpenAPI document. Do not edit.

export type Maps = MapsMap;

export interface MapsMap {
  [key: string]: Maps;
}
