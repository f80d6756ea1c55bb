// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  form as runtimeForm,
  send as runtimeSend,
} from "./runtime.js";

export interface _2faParams {
  id?: string | undefined;
}

export type _2faError = RequestError;

export function _2fa(
  client: ApiClient,
  params: _2faParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, _2faError> {
  return runtimeSend(client, options, () => ({
    id: "2fa",
    method: "GET",
    path: "/1",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface AwaitParams {
  id?: string | undefined;
}

export type AwaitError = RequestError;

export function awaitOperation(
  client: ApiClient,
  params: AwaitParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, AwaitError> {
  return runtimeSend(client, options, () => ({
    id: "await",
    method: "GET",
    path: "/await",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface ClientParams {
  id?: string | undefined;
}

export type ClientError = RequestError;

export function clientOperation(
  client: ApiClient,
  params: ClientParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, ClientError> {
  return runtimeSend(client, options, () => ({
    id: "client",
    method: "GET",
    path: "/client",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface ConstructorParams {
  id?: string | undefined;
}

export type ConstructorError = RequestError;

export function constructor(
  client: ApiClient,
  params: ConstructorParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, ConstructorError> {
  return runtimeSend(client, options, () => ({
    id: "constructor",
    method: "GET",
    path: "/constructor",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface CreateClientParams {
  id?: string | undefined;
}

export type CreateClientError = RequestError;

export function createClientOperation(
  client: ApiClient,
  params: CreateClientParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, CreateClientError> {
  return runtimeSend(client, options, () => ({
    id: "createClient",
    method: "GET",
    path: "/createClient",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface DeleteParams {
  id?: string | undefined;
}

export type DeleteError = RequestError;

export function deleteOperation(
  client: ApiClient,
  params: DeleteParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, DeleteError> {
  return runtimeSend(client, options, () => ({
    id: "delete",
    method: "GET",
    path: "/delete",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface FetchParams {
  id?: string | undefined;
}

export type FetchError = RequestError;

export function fetch(
  client: ApiClient,
  params: FetchParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, FetchError> {
  return runtimeSend(client, options, () => ({
    id: "fetch",
    method: "GET",
    path: "/fetch",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface FormParams {
  id?: string | undefined;
}

export type FormError = RequestError;

export function form(
  client: ApiClient,
  params: FormParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, FormError> {
  return runtimeSend(client, options, () => ({
    id: "form",
    method: "GET",
    path: "/form",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface GrößeÄndernParams {
  id?: string | undefined;
}

export type GrößeÄndernError = RequestError;

export function größeÄndern(
  client: ApiClient,
  params: GrößeÄndernParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, GrößeÄndernError> {
  return runtimeSend(client, options, () => ({
    id: "größeÄndern",
    method: "GET",
    path: "/ärger",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface Its1Params {
  id?: string | undefined;
}

export type Its1Error = RequestError;

export function its1(
  client: ApiClient,
  params: Its1Params = {},
  options?: RequestOptions,
): ApiPromise<undefined, Its1Error> {
  return runtimeSend(client, options, () => ({
    id: 'it\'s "1"',
    method: "GET",
    path: "/quotes",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface JsonParams {
  id?: string | undefined;
}

export type JsonError = RequestError;

export function json(
  client: ApiClient,
  params: JsonParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, JsonError> {
  return runtimeSend(client, options, () => ({
    id: "json",
    method: "GET",
    path: "/json",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface OptionsParams {
  id?: string | undefined;
}

export type OptionsError = RequestError;

export function optionsOperation(
  client: ApiClient,
  params: OptionsParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, OptionsError> {
  return runtimeSend(client, options, () => ({
    id: "options",
    method: "GET",
    path: "/options",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface ParamsParams {
  id?: string | undefined;
}

export type ParamsError = RequestError;

export function paramsOperation(
  client: ApiClient,
  params: ParamsParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, ParamsError> {
  return runtimeSend(client, options, () => ({
    id: "params",
    method: "GET",
    path: "/params",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface SendParams {
  id?: string | undefined;
}

export type SendError = RequestError;

export function send(
  client: ApiClient,
  params: SendParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SendError> {
  return runtimeSend(client, options, () => ({
    id: "send",
    method: "GET",
    path: "/send",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface ThenParams {
  id?: string | undefined;
}

export type ThenError = RequestError;

export function then(
  client: ApiClient,
  params: ThenParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, ThenError> {
  return runtimeSend(client, options, () => ({
    id: "then",
    method: "GET",
    path: "/then",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface UsersGetAllParams {
  id?: string | undefined;
}

export type UsersGetAllError = RequestError;

export function usersGetAll(
  client: ApiClient,
  params: UsersGetAllParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, UsersGetAllError> {
  return runtimeSend(client, options, () => ({
    id: "users.get.all",
    method: "GET",
    path: "/dots",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}

export interface UsersListParams {
  id?: string | undefined;
}

export type UsersListError = RequestError;

export function usersList(
  client: ApiClient,
  params: UsersListParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, UsersListError> {
  return runtimeSend(client, options, () => ({
    id: "users/list",
    method: "GET",
    path: "/slash",
    query: [runtimeForm("id", params.id)],
    success: asNothing,
  }));
}
