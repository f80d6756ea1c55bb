// Generated from an OpenAPI document. Do not edit.

export interface Row {
  rowId: string;
  cells?: string[];
}
