// Generated from an OpenAPI document. Do not edit.

import type { Address } from "./models/address.js";
import type { Event, EventInput } from "./models/event.js";
import type { Team, TeamInput } from "./models/team.js";
import type { User } from "./models/user.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asModel,
  encode,
  json,
  jsonOf,
  send,
} from "./runtime.js";
import {
  addressShape,
  eventInputShape,
  eventShape,
  teamInputShape,
  teamShape,
  userShape,
} from "./shapes.js";

export interface CreateUserParams {
  name: string;
  password: string;
  address?: Address | undefined;
}

export type CreateUserError = RequestError;

export function createUser(
  client: ApiClient,
  params: CreateUserParams,
  options?: RequestOptions,
): ApiPromise<User, CreateUserError> {
  return send(client, options, () => ({
    id: "createUser",
    method: "POST",
    path: "/users",
    body: json({
      name: params.name,
      password: params.password,
      address: encode(addressShape, params.address),
    }),
    success: asModel(userShape),
  }));
}

export interface PatchUserParams {
  first?: EventInput | undefined;
}

export type PatchUserError = RequestError;

export function patchUser(
  client: ApiClient,
  params: PatchUserParams = {},
  options?: RequestOptions,
): ApiPromise<Event, PatchUserError> {
  return send(client, options, () => ({
    id: "patchUser",
    method: "PATCH",
    path: "/users",
    body: json({
      first: encode(eventInputShape, params.first),
    }),
    success: asModel(eventShape),
  }));
}

export interface PutTeamsParams {
  body: readonly TeamInput[];
}

export type PutTeamsError = RequestError;

export function putTeams(
  client: ApiClient,
  params: PutTeamsParams,
  options?: RequestOptions,
): ApiPromise<Team, PutTeamsError> {
  return send(client, options, () => ({
    id: "putTeams",
    method: "PUT",
    path: "/users",
    body: jsonOf(teamInputShape, params.body),
    success: asModel(teamShape),
  }));
}
