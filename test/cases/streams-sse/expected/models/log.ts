// Generated from an OpenAPI document. Do not edit.

export interface Log {
  event: "job_log";
  data: string;
}
