// Generated from an OpenAPI document. Do not edit.

export interface Transfer {
  accountNumber: string;
}
