// Generated from an OpenAPI document. Do not edit.

export interface CompletionRequest {
  prompt: string;
  stream?: boolean | undefined;
  maxTokens?: number | undefined;
}
