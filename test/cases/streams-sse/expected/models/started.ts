// Generated from an OpenAPI document. Do not edit.

export interface Started {
  event: "job_started";
  data: StartedData;
  id?: string;
}

export interface StartedData {
  jobId: string;
}
