// Generated from an OpenAPI document. Do not edit.

export { Shop } from "./client.js";
export {
  type OperationId,
  type ShopOptions,
  createClient,
} from "./create-client.js";
export * from "./enums.js";
export * from "./errors.js";
export type { Card } from "./models/card.js";
export type { Cash } from "./models/cash.js";
export type { Code } from "./models/code.js";
export type { Order, OrderPaidBy } from "./models/order.js";
export type { Point } from "./models/point.js";
export type { ProblemData } from "./models/problem-data.js";
export type { Tree } from "./models/tree.js";
export * from "./operations.js";
export {
  AbortError,
  type ApiClient,
  ApiError,
  type ApiPromise,
  type ApiResult,
  type CheckIssue,
  type CheckOptions,
  type CheckedClientOptions,
  type CheckedRequestOptions,
  type ClientOptions,
  ConnectionError,
  type Drift,
  type Middleware,
  type OutgoingRequest,
  type RequestError,
  type RequestOptions,
  ResponseParseError,
  ResponseValidationError,
  type RetryPolicy,
  SdkError,
  type SentRequest,
  type StandardResult,
  type StandardSchema,
  TimeoutError,
  type UndocumentedError,
  type UnknownNumber,
  type UnknownValue,
  type UnknownVariant,
  type WithStatus,
  isApiError,
  isSdkError,
} from "./runtime.js";
export {
  cardSchema,
  cashSchema,
  codeSchema,
  orderModelSchema,
  orderPaidBySchema,
  pointSchema,
  problemDataSchema,
  problemErrorCodeSchema,
  treeSchema,
} from "./schemas.js";
