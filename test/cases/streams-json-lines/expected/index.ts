// Generated from an OpenAPI document. Do not edit.

export { Streams } from "./client.js";
export {
  type OperationId,
  type StreamsOptions,
  createClient,
} from "./create-client.js";
export type { Row } from "./models/row.js";
export {
  type ReadByStatusError,
  type ReadJsonlError,
  type ReadNdjsonError,
  type ReadSameError,
  type ReadScalarsError,
  type ReadUntypedError,
  type ReadXJsonlError,
  readByStatus,
  readJsonl,
  readNdjson,
  readSame,
  readScalars,
  readUntyped,
  readXJsonl,
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
export type { ItemStream } from "./runtime/item-stream.js";
export type {
  UnknownNumber,
  UnknownValue,
  UnknownVariant,
} from "./runtime/unknown-value.js";
