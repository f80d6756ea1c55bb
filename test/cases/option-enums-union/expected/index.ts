// Generated from an OpenAPI document. Do not edit.

export { Jobs } from "./client.js";
export {
  type JobsOptions,
  type OperationId,
  createClient,
} from "./create-client.js";
export {
  type JobLevel,
  type JobMixed,
  type JobState,
  isJobLevel,
  isJobMixed,
  isJobState,
} from "./enums.js";
export type { Job } from "./models/job.js";
export {
  type ListJobsError,
  type ListJobsOrder,
  type ListJobsParams,
  listJobs,
} from "./operations.js";
export type { ApiPromise, ApiResult } from "./runtime/api-promise.js";
export type {
  ApiClient,
  ClientOptions,
  Middleware,
  OutgoingRequest,
  RequestOptions,
  RetryPolicy,
} from "./runtime/client.js";
export {
  AbortError,
  ApiError,
  ConnectionError,
  type RequestError,
  ResponseParseError,
  SdkError,
  type SentRequest,
  TimeoutError,
  type UndocumentedError,
  type WithStatus,
} from "./runtime/errors.js";
export { isApiError, isSdkError } from "./runtime/guards.js";
export type {
  UnknownNumber,
  UnknownValue,
  UnknownVariant,
} from "./runtime/unknown-value.js";
