// Generated from an OpenAPI document. Do not edit.

export { Clerk } from "./client.js";
export {
  type ClerkOptions,
  type OperationId,
  createClient,
} from "./create-client.js";
export * from "./enums.js";
export * from "./errors.js";
export type { ClerkError } from "./models/clerk-error.js";
export type { ClerkErrorsData } from "./models/clerk-errors-data.js";
export type { SignInToken } from "./models/sign-in-token.js";
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
  type Secret,
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
