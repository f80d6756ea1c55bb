import type { Body } from "./body.js";
import type { HeaderValues } from "./client.js";
import type { ApiErrorClass } from "./errors.js";
import type { Reader } from "./read.js";

/** One call in the terms of the wire. */
export interface Operation<Data> {
  /** The operation's id in the OpenAPI document. */
  readonly id: string;
  readonly method: string;
  /** Follows the base URL; its values are encoded. */
  readonly path: string;
  /** Parts of the query, each encoded; an empty one is left out. */
  readonly query?: readonly string[];
  /** Media types that are understood. Default: `application/json`. */
  readonly accept?: string;
  readonly headers?: HeaderValues;
  readonly body?: Body | undefined;
  /**
   * Names of security schemes, the best first; the first for which there is a
   * credential is used. A list stands for all of its schemes together, an
   * empty one for none.
   */
  readonly security?: readonly (string | readonly string[])[];
  readonly success: Reader<Data>;
  /** Error classes by status (`404`), range (`4XX`) or `default`; asked for when a call fails. */
  readonly errors?: () => { readonly [status: string]: ApiErrorClass };
  /** The base URL of an operation that is not served where the others are. */
  readonly server?: string | undefined;
}
