// Generated from an OpenAPI document. Do not edit.

export { Shop } from "./client.js";
export {
  type OperationId,
  type ShopOptions,
  createClient,
} from "./create-client.js";
export type { OrderEvent } from "./models/order-event.js";
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
  type ReceivedWebhook,
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
  type VerifyOptions,
  type WebhookHeaders,
  type WebhookRefusal,
  type WebhookSecret,
  WebhookVerificationError,
  type WithStatus,
  isApiError,
  isSdkError,
  verifyWebhook,
} from "./runtime.js";
export {
  type AnyWebhook,
  type UserRemovedWebhook,
  UserRemovedWebhookEventType,
  type WebhookPayloads,
  isUserRemovedWebhookEventType,
  parseWebhook,
  readAnyWebhook,
  readWebhook,
} from "./webhooks.js";
