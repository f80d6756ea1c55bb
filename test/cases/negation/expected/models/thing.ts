// Generated from an OpenAPI document. Do not edit.

export interface Thing {
  id: string;
  neverThere?: never;
  notThere?: never;
  anything?: unknown;
  either?: string;
  noText?: unknown;
  list?: never[];
  parts?: string;
}
