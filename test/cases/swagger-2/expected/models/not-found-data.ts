// Generated from an OpenAPI document. Do not edit.

export interface NotFoundData {
  errorCode: string;
}
