// Generated from an OpenAPI document. Do not edit.

export { Shop } from "./client.js";
export {
  type OperationId,
  type ShopOptions,
  createClient,
} from "./create-client.js";
export type { Order } from "./models/order.js";
export {
  type SubscribeError,
  type SubscribeParams,
  subscribe,
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
export { verifyWebhook } from "./runtime/verify-standard.js";
export {
  type ReceivedWebhook,
  type VerifyOptions,
  type WebhookHeaders,
  type WebhookRefusal,
  type WebhookSecret,
  WebhookVerificationError,
} from "./runtime/webhook-message.js";
export {
  type OrderNoteWebhook,
  OrderNoteWebhookKind,
  type WebhookPayloads,
  isOrderNoteWebhookKind,
  readWebhook,
} from "./webhooks.js";
