import type { OperationId, ParameterLocation } from "../api/api.ts";
import type { ModelId } from "../api/types.ts";

/** What everything is called in the SDK. Made by `nameEverything`, read by all later stages. */
export interface Names {
  /** The client class: `Clerk`. Its options are `ClerkOptions`. */
  readonly client: string;
  readonly models: ReadonlyMap<ModelId, ModelNames>;
  readonly operations: ReadonlyMap<OperationId, OperationNames>;
  /** Resources that have operations of their own or below them, by path (`users`, `billing.plans`). */
  readonly resources: ReadonlyMap<string, ResourceNames>;
}

export interface ModelNames {
  /**
   * The type: `SignInToken`. For a model that is an error body, this is the type of its data
   * (`ClerkErrorsData`), and `error` is the class (`ClerkErrors`).
   */
  readonly type: string;
  readonly error: string | undefined;
  /** The function that tells whether a value is one of an enum's: `isSignInTokenStatus`. */
  readonly guard: string | undefined;
  /** What checks a value against the model: `signInTokenSchema`; undefined unless checks are asked for. */
  readonly schema: string | undefined;
  /** File name without directory and extension: `sign-in-token`. Unique, case-insensitively. */
  readonly file: string;
  /** Wire name → member name, for objects. */
  readonly members: ReadonlyMap<string, string>;
  /** Wire value → key of the const object, for enums. */
  readonly keys: ReadonlyMap<string | number | boolean, string>;
}

export interface OperationNames {
  /** The function: `createSignInToken`. */
  readonly function: string;
  /** What its types start with: `CreateSignInToken` (`…Params`, `…Error`). */
  readonly type: string;
  /** The resource's path (`signInTokens`, `billing.plans`). */
  readonly resource: string;
  /** The method on the resource: `create`. */
  readonly method: string;
  readonly request: RequestNames;
  /**
   * Classes of errors whose JSON body is no model (a text, a list), by status; under `headers` the type
   * of the headers of the answer, where there is one.
   */
  readonly errors: ReadonlyMap<string, string>;
  /** Wire name → member name, for the headers of the answer. */
  readonly headers: ReadonlyMap<string, string>;
}

export interface RequestNames {
  /**
   * `none`: the operation has no body. `flat`: the members of the body stand beside the parameters.
   * `body`: the body is one member.
   */
  readonly shape: RequestShape;
  /** The member that holds the body where the shape is `body`; `body` unless a parameter has that name. */
  readonly body: string;
  /** `in:name` → member name. */
  readonly parameters: ReadonlyMap<ParameterKey, string>;
  /** Wire name → member name, for the members of a flat body that are sent. */
  readonly members: ReadonlyMap<string, string>;
}

export type RequestShape = "none" | "flat" | "body";
export type ParameterKey = `${ParameterLocation}:${string}`;

export interface ResourceNames {
  /** `["billing", "plans"]`. */
  readonly path: readonly string[];
  /** The class: `BillingPlansResource`. */
  readonly type: string;
  /** `billing-plans`. Unique, case-insensitively. */
  readonly file: string;
}
