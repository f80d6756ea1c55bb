// Generated from an OpenAPI document. Do not edit.

export { Pets } from "./client.js";
export {
  type OperationId,
  type PetsOptions,
  createClient,
} from "./create-client.js";
export { GetPetsError400 } from "./errors.js";
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
