// Generated from an OpenAPI document. Do not edit.

export interface Other {
  extraData?: Record<string, unknown>;
  namesOfOthers?: string[];
}
