// Generated from an OpenAPI document. Do not edit.

export interface UserModel {
  g?: string;
}
