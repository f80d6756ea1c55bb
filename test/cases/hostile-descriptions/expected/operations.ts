// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  type UnknownValue,
  asJson,
  isValueOf,
  send,
} from "./runtime.js";

export interface GetEvilResponse {
  /** /* nested *\/ and \*\/ and *\/ and **\/ */
  comment?: string;
  /** \@internal {\@link x} {\@ */
  tag?: string;
  /**
   * ```ts
   * const a = `${b}`;
   * ```
   */
  fence?: string;
  /** 0 and */
  marker?: string;
  /**
   * @default "*\/ x `"
   * @example "*\/"
   */
  default?: string;
  /** Pattern: `^a*\/b$`. */
  pattern?: string;
  value?: GetEvilResponseValue | UnknownValue;
  blank?: string;
  /** one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen */
  long?: string;
}

export const GetEvilResponseValue = {
  StarSlash: "*/",
  X: "`${x}`",
  AB: "a\nb",
  U2028: "\u2028",
  Backslash: "\\",
  Quote: '"',
} as const;

export type GetEvilResponseValue =
  (typeof GetEvilResponseValue)[keyof typeof GetEvilResponseValue];

/** Whether a value is one of those that are known. */
export function isGetEvilResponseValue(
  value: unknown,
): value is GetEvilResponseValue {
  return isValueOf(GetEvilResponseValue, value);
}

export type GetEvilError = RequestError;

/**
 * *\/ throw 1; /*
 *
 * a
 * b
 * c
 * d
 * efgh --> <!-- ` ${x} \@param {string} x \@deprecated
 */
export function getEvil(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<GetEvilResponse, GetEvilError> {
  return send(client, options, () => ({
    id: "getEvil",
    method: "GET",
    path: "/evil",
    success: asJson(),
  }));
}
