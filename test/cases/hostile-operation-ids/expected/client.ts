// Generated from an OpenAPI document. Do not edit.

import { type WordsOptions, createClient } from "./create-client.js";
import {
  type AwaitError,
  type AwaitParams,
  type ClientError,
  type ClientParams,
  type ConstructorError,
  type ConstructorParams,
  type CreateClientError,
  type CreateClientParams,
  type DeleteError,
  type DeleteParams,
  type FetchError,
  type FetchParams,
  type FormError,
  type FormParams,
  type GrößeÄndernError,
  type GrößeÄndernParams,
  type Its1Error,
  type Its1Params,
  type JsonError,
  type JsonParams,
  type OptionsError,
  type OptionsParams,
  type ParamsError,
  type ParamsParams,
  type SendError,
  type SendParams,
  type ThenError,
  type ThenParams,
  type UsersGetAllError,
  type UsersGetAllParams,
  type UsersListError,
  type UsersListParams,
  _2fa,
  type _2faError,
  type _2faParams,
  awaitOperation,
  clientOperation,
  constructor,
  createClientOperation,
  deleteOperation,
  fetch,
  form,
  größeÄndern,
  its1,
  json,
  optionsOperation,
  paramsOperation,
  send,
  then,
  usersGetAll,
  usersList,
} from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

export class Words {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly all: AllResource;

  constructor(options: WordsOptions) {
    this.client = createClient(options);
    this.all = new AllResource(this.client);
  }
}

export class AllResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  _2fa(
    params?: _2faParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, _2faError> {
    return _2fa(this.#client, params, options);
  }

  await(
    params?: AwaitParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, AwaitError> {
    return awaitOperation(this.#client, params, options);
  }

  client(
    params?: ClientParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, ClientError> {
    return clientOperation(this.#client, params, options);
  }

  constructorOperation(
    params?: ConstructorParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, ConstructorError> {
    return constructor(this.#client, params, options);
  }

  createClient(
    params?: CreateClientParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, CreateClientError> {
    return createClientOperation(this.#client, params, options);
  }

  delete(
    params?: DeleteParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, DeleteError> {
    return deleteOperation(this.#client, params, options);
  }

  fetch(
    params?: FetchParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, FetchError> {
    return fetch(this.#client, params, options);
  }

  form(
    params?: FormParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, FormError> {
    return form(this.#client, params, options);
  }

  größeÄndern(
    params?: GrößeÄndernParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, GrößeÄndernError> {
    return größeÄndern(this.#client, params, options);
  }

  its1(
    params?: Its1Params,
    options?: RequestOptions,
  ): ApiPromise<undefined, Its1Error> {
    return its1(this.#client, params, options);
  }

  json(
    params?: JsonParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, JsonError> {
    return json(this.#client, params, options);
  }

  list(
    params?: UsersListParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, UsersListError> {
    return usersList(this.#client, params, options);
  }

  options(
    params?: OptionsParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, OptionsError> {
    return optionsOperation(this.#client, params, options);
  }

  params(
    params?: ParamsParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, ParamsError> {
    return paramsOperation(this.#client, params, options);
  }

  send(
    params?: SendParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, SendError> {
    return send(this.#client, params, options);
  }

  thenOperation(
    params?: ThenParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, ThenError> {
    return then(this.#client, params, options);
  }

  usersGetAll(
    params?: UsersGetAllParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, UsersGetAllError> {
    return usersGetAll(this.#client, params, options);
  }
}
