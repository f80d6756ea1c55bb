// Generated from an OpenAPI document. Do not edit.

/** What is wrong. */
export interface ProblemData {
  theReason: string;
}
