// Generated from an OpenAPI document. Do not edit.

export interface ProblemData {
  reason: string;
}
