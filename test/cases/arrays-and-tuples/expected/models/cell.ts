// Generated from an OpenAPI document. Do not edit.

export interface Cell {
  cellValue?: string;
}
