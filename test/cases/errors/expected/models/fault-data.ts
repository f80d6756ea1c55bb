// Generated from an OpenAPI document. Do not edit.

export interface FaultData {
  traceId?: string;
}
