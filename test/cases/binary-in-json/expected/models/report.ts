// Generated from an OpenAPI document. Do not edit.

export interface Report {
  fileContent?: string | undefined;
  pages?: string[] | undefined;
}
