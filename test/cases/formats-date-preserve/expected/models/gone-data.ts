// Generated from an OpenAPI document. Do not edit.

export interface GoneData {
  message: string;
  /** Format: `date-time`. */
  gone_at: Date;
}
