// Generated from an OpenAPI document. Do not edit.

export interface Planet {
  planetName?: string;
}
