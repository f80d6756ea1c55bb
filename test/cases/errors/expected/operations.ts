// Generated from an OpenAPI document. Do not edit.

import {
  Fault,
  GetInlineError409,
  GetListError422,
  GetTextError400,
  GetUnionError400,
  Problem,
} from "./errors.js";
import type { FaultData } from "./models/fault-data.js";
import type { ProblemData } from "./models/problem-data.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  type WithStatus,
  asNothing,
  send,
} from "./runtime.js";

export interface GetInlineError409Data {
  takenBy: string;
  hints: string[];
}

export type GetUnionError400Data = ProblemData | FaultData;

export type GetBareError = RequestError;

export function getBare(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetBareError> {
  return send(client, options, () => ({
    id: "getBare",
    method: "GET",
    path: "/bare",
    success: asNothing,
  }));
}

export type GetDefaultError = Problem | RequestError;

/** @throws {Problem} any other status */
export function getDefault(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetDefaultError> {
  return send(client, options, () => ({
    id: "getDefault",
    method: "GET",
    path: "/default",
    success: asNothing,
    errors: () => ({ default: Problem }),
  }));
}

export type GetInlineError =
  (GetInlineError409 & WithStatus<409>) | RequestError;

/** @throws {GetInlineError409} 409 */
export function getInline(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetInlineError> {
  return send(client, options, () => ({
    id: "getInline",
    method: "GET",
    path: "/inline",
    success: asNothing,
    errors: () => ({ "409": GetInlineError409 }),
  }));
}

export type GetListError = (GetListError422 & WithStatus<422>) | RequestError;

/** @throws {GetListError422} 422 */
export function getList(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetListError> {
  return send(client, options, () => ({
    id: "getList",
    method: "GET",
    path: "/list",
    success: asNothing,
    errors: () => ({ "422": GetListError422 }),
  }));
}

export type GetRangeError = Problem | Fault | RequestError;

/**
 * @throws {Problem} 4XX
 * @throws {Fault} 5XX
 */
export function getRange(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetRangeError> {
  return send(client, options, () => ({
    id: "getRange",
    method: "GET",
    path: "/range",
    success: asNothing,
    errors: () => ({ "4XX": Problem, "5XX": Fault }),
  }));
}

export type GetSharedError = (Problem & WithStatus<400 | 404>) | RequestError;

/** @throws {Problem} 400, 404 */
export function getShared(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetSharedError> {
  return send(client, options, () => ({
    id: "getShared",
    method: "GET",
    path: "/shared",
    success: asNothing,
    errors: () => ({ "400": Problem, "404": Problem }),
  }));
}

export type GetTextError = (GetTextError400 & WithStatus<400>) | RequestError;

/** @throws {GetTextError400} 400 */
export function getText(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetTextError> {
  return send(client, options, () => ({
    id: "getText",
    method: "GET",
    path: "/text",
    success: asNothing,
    errors: () => ({ "400": GetTextError400 }),
  }));
}

export type GetUnionError = (GetUnionError400 & WithStatus<400>) | RequestError;

/** @throws {GetUnionError400} 400 */
export function getUnion(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetUnionError> {
  return send(client, options, () => ({
    id: "getUnion",
    method: "GET",
    path: "/union",
    success: asNothing,
    errors: () => ({ "400": GetUnionError400 }),
  }));
}

export type GetVendorError = (Fault & WithStatus<418>) | RequestError;

/** @throws {Fault} 418 */
export function getVendor(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetVendorError> {
  return send(client, options, () => ({
    id: "getVendor",
    method: "GET",
    path: "/vendor",
    success: asNothing,
    errors: () => ({ "418": Fault }),
  }));
}
