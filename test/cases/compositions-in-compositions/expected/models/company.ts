// Generated from an OpenAPI document. Do not edit.

export interface Company {
  companyName: string;
}
