// Generated from an OpenAPI document. Do not edit.

export { Files } from "./client.js";
export {
  type FilesOptions,
  type OperationId,
  createClient,
  servers,
} from "./create-client.js";
export {
  type AmendError,
  type GetUsualError,
  type ReplaceError,
  type UploadError,
  amend,
  getUsual,
  replace,
  upload,
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
export { serverUrl } from "./runtime/server.js";
export type {
  UnknownNumber,
  UnknownValue,
  UnknownVariant,
} from "./runtime/unknown-value.js";
