// Generated from an OpenAPI document. Do not edit.

import { type PagesOptions, createClient } from "./create-client.js";
import type { Counted } from "./models/counted.js";
import type { EventPageEvents } from "./models/event-page.js";
import type { Invitation } from "./models/invitation.js";
import type { User } from "./models/user.js";
import {
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
  type SearchMessagesError,
  type SearchMessagesParams,
  type SearchMessagesResponse,
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
  searchMessages,
  unpaged,
} from "./operations.js";
import type {
  ApiClient,
  ApiPromise,
  PagedPromise,
  RequestOptions,
  UrlPageOptions,
} from "./runtime.js";

export class Pages {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly charges: ChargesResource;
  readonly events: EventsResource;
  readonly files: FilesResource;
  readonly messages: MessagesResource;
  readonly repositories: RepositoriesResource;
  readonly users: UsersResource;

  constructor(options?: PagesOptions) {
    this.client = createClient(options);
    this.charges = new ChargesResource(this.client);
    this.events = new EventsResource(this.client);
    this.files = new FilesResource(this.client);
    this.messages = new MessagesResource(this.client);
    this.repositories = new RepositoriesResource(this.client);
    this.users = new UsersResource(this.client);
  }
}

export class ChargesResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Comes in pages: `await` gives the first, `for await` the items of all.
   * @example for await (const item of client.charges.listCharges()) {
   *   console.log(item);
   * }
   */
  listCharges(
    params?: ListChargesParams,
    options?: RequestOptions,
  ): PagedPromise<
    ListChargesResponse,
    ListChargesResponseData,
    ListChargesError,
    ListChargesParams
  > {
    return listCharges(this.#client, params, options);
  }

  listChargesCsv(
    params?: ListChargesCsvParams,
    options?: RequestOptions,
  ): ApiPromise<string, ListChargesCsvError> {
    return listChargesCsv(this.#client, params, options);
  }
}

export class EventsResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Comes in pages: `await` gives the first, `for await` the items of all.
   * @example for await (const item of client.events.listEvents(params)) {
   *   console.log(item);
   * }
   */
  listEvents(
    params: ListEventsParams,
    options?: RequestOptions,
  ): PagedPromise<
    ListEventsResponse,
    EventPageEvents,
    ListEventsError,
    ListEventsParams
  > {
    return listEvents(this.#client, params, options);
  }
}

export class FilesResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  deleteFiles(
    options?: RequestOptions,
  ): ApiPromise<undefined, DeleteFilesError> {
    return deleteFiles(this.#client, options);
  }

  /**
   * Comes in pages: `await` gives the first, `for await` the items of all.
   * @example for await (const item of client.files.listFiles(params)) {
   *   console.log(item);
   * }
   */
  listFiles(
    params: ListFilesParams,
    options?: UrlPageOptions,
  ): PagedPromise<ListFilesResponse, string, ListFilesError, string> {
    return listFiles(this.#client, params, options);
  }
}

export class MessagesResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Comes in pages: `await` gives the first, `for await` the items of all.
   * @example for await (const item of client.messages.searchMessages(params)) {
   *   console.log(item);
   * }
   */
  searchMessages(
    params: SearchMessagesParams,
    options?: RequestOptions,
  ): PagedPromise<
    SearchMessagesResponse,
    string,
    SearchMessagesError,
    SearchMessagesParams
  > {
    return searchMessages(this.#client, params, options);
  }
}

export class RepositoriesResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Comes in pages: `await` gives the first, `for await` the items of all.
   * @example for await (const item of client.repositories.listRepositories()) {
   *   console.log(item);
   * }
   */
  listRepositories(
    options?: UrlPageOptions,
  ): PagedPromise<string[], string, ListRepositoriesError, string> {
    return listRepositories(this.#client, options);
  }
}

export class UsersResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  countUsers(options?: RequestOptions): ApiPromise<Counted, CountUsersError> {
    return countUsers(this.#client, options);
  }

  /**
   * Comes in pages: `await` gives the first, `for await` the items of all.
   * @example for await (const item of client.users.getInvitations(params)) {
   *   console.log(item);
   * }
   */
  getInvitations(
    params: GetInvitationsParams,
    options?: RequestOptions,
  ): PagedPromise<
    GetInvitationsResponse,
    Invitation,
    GetInvitationsError,
    GetInvitationsParams
  > {
    return getInvitations(this.#client, params, options);
  }

  /**
   * List users
   *
   * Comes in pages: `await` gives the first, `for await` the items of all.
   * @example for await (const item of client.users.getUserList()) {
   *   console.log(item);
   * }
   */
  getUserList(
    params?: GetUserListParams,
    options?: RequestOptions,
  ): PagedPromise<User[], User, GetUserListError, GetUserListParams> {
    return getUserList(this.#client, params, options);
  }

  unpaged(
    params?: UnpagedParams,
    options?: RequestOptions,
  ): ApiPromise<User[], UnpagedError> {
    return unpaged(this.#client, params, options);
  }
}
