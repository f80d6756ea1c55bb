// Generated from an OpenAPI document. Do not edit.

export { ClientClient } from "./client.js";
export {
  type ClientClientOptions,
  type OperationId,
  createClient,
} from "./create-client.js";
export * from "./enums.js";
export * from "./errors.js";
export type { ApiErrorModel } from "./models/api-error-model.js";
export type { Client } from "./models/client.js";
export type { Con } from "./models/con-52b5a4.js";
export type { DateModel } from "./models/date-model.js";
export type { ErrorResponseData } from "./models/error-response-data.js";
export type { Index } from "./models/index-9cd270.js";
export type { MyDottedName } from "./models/my-dotted-name.js";
export type { PromiseModel } from "./models/promise-model.js";
export type { RecordModel } from "./models/record-model.js";
export type { UserModel } from "./models/user-model.js";
export type { User } from "./models/user.js";
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
