// Generated from an OpenAPI document. Do not edit.

export { Pages } from "./client.js";
export {
  type OperationId,
  type PagesOptions,
  createClient,
} from "./create-client.js";
export type { Counted } from "./models/counted.js";
export type { EventPage, EventPageEvents } from "./models/event-page.js";
export type { Invitation } from "./models/invitation.js";
export type { Links } from "./models/links.js";
export type { MessagePosition } from "./models/message-position.js";
export type { User } from "./models/user.js";
export * from "./operations.js";
export {
  AbortError,
  type ApiClient,
  ApiError,
  type ApiPage,
  type ApiPromise,
  type ApiResult,
  type ClientOptions,
  ConnectionError,
  type Middleware,
  NextPageError,
  type OutgoingRequest,
  PageItemsError,
  type PagedPromise,
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
  type UrlPageOptions,
  type WithStatus,
  isApiError,
  isSdkError,
} from "./runtime.js";
