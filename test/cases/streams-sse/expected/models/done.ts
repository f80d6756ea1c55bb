// Generated from an OpenAPI document. Do not edit.

export interface Done {
  event: "job_done";
  data: "[DONE]";
}
