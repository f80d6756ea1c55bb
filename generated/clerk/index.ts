// Generated from an OpenAPI document. Do not edit.

export { Clerk } from "./client.js";
export {
  type ClerkOptions,
  type OperationId,
  createClient,
} from "./create-client.js";
export {
  SignInTokenObject,
  SignInTokenStatus,
  isSignInTokenObject,
  isSignInTokenStatus,
} from "./enums.js";
export { ClerkErrors } from "./errors.js";
export type { ClerkError } from "./models/clerk-error.js";
export type { ClerkErrorsData } from "./models/clerk-errors-data.js";
export type { SignInToken } from "./models/sign-in-token.js";
export {
  type CreateSignInTokenError,
  type CreateSignInTokenParams,
  type RevokeSignInTokenError,
  type RevokeSignInTokenParams,
  createSignInToken,
  revokeSignInToken,
} from "./operations.js";
export type { ApiPromise, ApiResult } from "./runtime/api-promise.js";
export type { Secret } from "./runtime/auth.js";
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
