// Generated from an OpenAPI document. Do not edit.

export interface Series {
  seriesName?: string;
}
