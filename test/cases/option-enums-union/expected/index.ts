// Generated from an OpenAPI document. Do not edit.

export { Jobs } from "./client.js";
export {
  type JobsOptions,
  type OperationId,
  createClient,
} from "./create-client.js";
export * from "./enums.js";
export type { Job } from "./models/job.js";
export * from "./operations.js";
export {
  AbortError,
  type ApiClient,
  ApiError,
  type ApiPromise,
  type ApiResult,
  type ClientOptions,
  ConnectionError,
  type Middleware,
  type OutgoingRequest,
  type RequestError,
  type RequestOptions,
  ResponseParseError,
  type RetryPolicy,
  SdkError,
  type SentRequest,
  TimeoutError,
  type UndocumentedError,
  type UnknownNumber,
  type UnknownValue,
  type UnknownVariant,
  type WithStatus,
  isApiError,
  isSdkError,
} from "./runtime.js";
