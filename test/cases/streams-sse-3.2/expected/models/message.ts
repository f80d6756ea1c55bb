// Generated from an OpenAPI document. Do not edit.

export interface Message {
  messageText: string;
  seq?: number;
}
