// Generated from an OpenAPI document. Do not edit.

export interface Message {
  text: string;
  stream?: boolean | undefined;
}
