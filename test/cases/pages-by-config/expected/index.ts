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
  type ListChargesCsvError,
  type ListChargesCsvParams,
  type ListChargesError,
  type ListChargesParams,
  type ListChargesResponse,
  type ListChargesResponseData,
  listCharges,
  listChargesCsv,
} from "./operations/charges.js";
export {
  type ListEventsError,
  type ListEventsParams,
  type ListEventsResponse,
  listEvents,
} from "./operations/events.js";
export {
  type DeleteFilesError,
  type ListFilesError,
  type ListFilesParams,
  type ListFilesResponse,
  deleteFiles,
  listFiles,
} from "./operations/files.js";
export {
  type SearchMessagesError,
  type SearchMessagesParams,
  type SearchMessagesResponse,
  type SearchMessagesResponseMeta,
  searchMessages,
} from "./operations/messages.js";
export {
  type ListRepositoriesError,
  type ListRepositoriesHeaders,
  listRepositories,
  readListRepositoriesHeaders,
} from "./operations/repositories.js";
export {
  type CountUsersError,
  type GetInvitationsError,
  type GetInvitationsParams,
  type GetInvitationsResponse,
  type GetUserListError,
  type GetUserListParams,
  type UnpagedError,
  type UnpagedParams,
  countUsers,
  getInvitations,
  getUserList,
  unpaged,
} from "./operations/users.js";
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
export type { ApiPage, PagedPromise } from "./runtime/paged-promise.js";
export type {
  UnknownNumber,
  UnknownValue,
  UnknownVariant,
} from "./runtime/unknown-value.js";
export { NextPageError, type UrlPageOptions } from "./runtime/url-pages.js";
