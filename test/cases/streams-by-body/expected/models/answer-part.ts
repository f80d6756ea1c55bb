// Generated from an OpenAPI document. Do not edit.

export interface AnswerPart {
  partText: string;
}
