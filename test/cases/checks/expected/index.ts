// Generated from an OpenAPI document. Do not edit.

export { Shop } from "./client.js";
export {
  type OperationId,
  type ShopOptions,
  createClient,
} from "./create-client.js";
export { ProblemErrorCode, isProblemErrorCode } from "./enums.js";
export { OrderSchemaErrorDefault, Problem } from "./errors.js";
export type { Card } from "./models/card.js";
export type { Cash } from "./models/cash.js";
export type { Code } from "./models/code.js";
export type { Order, OrderPaidBy } from "./models/order.js";
export type { Point } from "./models/point.js";
export type { ProblemData } from "./models/problem-data.js";
export type { Tree } from "./models/tree.js";
export {
  type CreateOrderError,
  type CreateOrderParams,
  type OrderSchemaError,
  createOrder,
  orderSchema,
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
  type CheckOptions,
  type CheckedClientOptions,
  type CheckedRequestOptions,
  type Drift,
  ResponseValidationError,
} from "./runtime/drift.js";
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
export type { CheckIssue } from "./runtime/rule.js";
export type {
  StandardResult,
  StandardSchema,
} from "./runtime/standard-schema.js";
export type {
  UnknownNumber,
  UnknownValue,
  UnknownVariant,
} from "./runtime/unknown-value.js";
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
