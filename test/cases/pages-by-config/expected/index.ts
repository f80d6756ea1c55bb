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
export {
  type CountUsersError,
  type DeleteFilesError,
  type GetInvitationsError,
  type GetInvitationsParams,
  type GetInvitationsResponse,
  type GetUserListError,
  type GetUserListParams,
  type ListChargesCsvError,
  type ListChargesCsvParams,
  type ListChargesError,
  type ListChargesParams,
  type ListChargesResponse,
  type ListChargesResponseData,
  type ListEventsError,
  type ListEventsParams,
  type ListEventsResponse,
  type ListFilesError,
  type ListFilesParams,
  type ListFilesResponse,
  type ListRepositoriesError,
  type ListRepositoriesHeaders,
  type SearchMessagesError,
  type SearchMessagesParams,
  type SearchMessagesResponse,
  type SearchMessagesResponseMeta,
  type UnpagedError,
  type UnpagedParams,
  countUsers,
  deleteFiles,
  getInvitations,
  getUserList,
  listCharges,
  listChargesCsv,
  listEvents,
  listFiles,
  listRepositories,
  readListRepositoriesHeaders,
  searchMessages,
  unpaged,
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
export {
  type ApiPage,
  PageItemsError,
  type PagedPromise,
} from "./runtime/paged-promise.js";
export type {
  UnknownNumber,
  UnknownValue,
  UnknownVariant,
} from "./runtime/unknown-value.js";
export { NextPageError, type UrlPageOptions } from "./runtime/url-pages.js";
