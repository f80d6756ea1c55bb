// Generated from an OpenAPI document. Do not edit.

export interface User {
  id: string;
  name: string;
  password?: string;
}
