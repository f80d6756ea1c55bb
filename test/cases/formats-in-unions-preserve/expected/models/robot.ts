// Generated from an OpenAPI document. Do not edit.

export interface Robot {
  kind: "robot";
  /** Format: `date`. */
  built_at: Date;
}
