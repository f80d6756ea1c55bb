// Generated from an OpenAPI document. Do not edit.

export interface Extended {
  firstOne: string;
  secondOne?: string;
}
