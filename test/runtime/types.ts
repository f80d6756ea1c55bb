// What must be inferred, and what must not compile. Nothing here runs: the
// compile test gives it to each compiler.
import type { ApiPromise } from "../../templates/runtime/api-promise.ts";
import {
  ApiError,
  TimeoutError,
  type AbortError,
  type ConnectionError,
  type ResponseParseError,
  type UndocumentedError,
  type WithStatus,
} from "../../templates/runtime/errors.ts";
import type { Shape } from "../../templates/runtime/shape.ts";
import type {
  AnyString,
  UnknownNumber,
  UnknownValue,
  UnknownVariant,
} from "../../templates/runtime/unknown-value.ts";
import { createClient } from "./fixture/create-client.ts";
import { ClerkErrors } from "./fixture/errors.ts";
import type {
  ClerkErrorsData,
  SignInToken,
  User,
  Verification,
  VerificationOtp,
} from "./fixture/models.ts";
import {
  createSignInToken,
  type CreateSignInTokenError,
} from "./fixture/sign-in-tokens.ts";
import { deleteUser, getUserList } from "./fixture/users.ts";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;
function same<A, B>(..._proof: Equal<A, B> extends true ? [] : [never]): void {}

const client = createClient({ bearerAuth: async () => "sk" });

export async function results(): Promise<void> {
  const promise = createSignInToken(client, { userId: "u" });
  same<typeof promise, ApiPromise<SignInToken, CreateSignInTokenError>>();
  same<Awaited<typeof promise>, SignInToken>();
  const { data, response } = await promise.withResponse();
  same<typeof data, SignInToken>();
  same<typeof response, Response>();
  same<Awaited<ReturnType<typeof getUserList>>, User[]>();
  same<Awaited<ReturnType<typeof deleteUser>>, void>();

  const result = await promise.result();
  // @ts-expect-error there is no data before `ok` has been tested
  void result.data;
  if (result.ok) return same<typeof result.data, SignInToken>();

  const { error } = result;
  same<typeof error, CreateSignInTokenError>();
  error.message satisfies string;
  error.request.url satisfies string;
  switch (error.status) {
    case 403:
    case 404:
    case 422:
      same<
        typeof error,
        | (ClerkErrors & WithStatus<403 | 404 | 422>)
        | UndocumentedError
        | ResponseParseError
      >();
      same<typeof error.data, ClerkErrorsData | undefined>();
      // @ts-expect-error a status does not prove the body: a proxy, too, can answer 404
      void error.data.errors;
      break;
    case 429:
      same<typeof error, UndocumentedError | ResponseParseError>();
      same<typeof error.rawBody, string>();
      break;
    case undefined:
      same<typeof error, ConnectionError | TimeoutError | AbortError>();
      same<typeof error.rawBody, undefined>();
      break;
  }
  switch (error.name) {
    case "ClerkErrors":
      same<typeof error.data, ClerkErrorsData>();
      break;
    case "ApiError":
    case "ResponseParseError":
      same<typeof error.headers, Headers>();
      break;
    case "ConnectionError":
    case "TimeoutError":
    case "AbortError":
      break;
    default:
      error satisfies never;
  }
  if (error instanceof ClerkErrors) {
    same<typeof error.data, ClerkErrorsData>();
    switch (error.status) {
      case 403:
      case 404:
      case 422:
        break;
      default:
        error satisfies never; // the documented statuses are exhausted
    }
  } else if (error instanceof ApiError) {
    same<typeof error, UndocumentedError>();
  } else if (error instanceof TimeoutError) {
    same<typeof error, TimeoutError>();
  } else {
    same<typeof error, ResponseParseError | ConnectionError | AbortError>();
  }
}

export function caught(error: unknown): void {
  if (error instanceof ClerkErrors) {
    same<typeof error, ClerkErrors>();
    same<typeof error.status, number>();
    same<typeof error.data, ClerkErrorsData>();
  }
  if (error instanceof ApiError) same<typeof error.data, unknown>();
}

export function requests(maybe: string | undefined): void {
  createSignInToken(client, { userId: "u", orgId: maybe });
  createSignInToken(
    client,
    { userId: "u" },
    { timeout: undefined, headers: { a: maybe }, idempotencyKey: maybe },
  );
  getUserList(client);
  getUserList(client, { emailAddress: ["a"] as const });
  // @ts-expect-error userId is required
  createSignInToken(client, {});
  // @ts-expect-error wire names are not accepted
  createSignInToken(client, { user_id: "u" });
  // @ts-expect-error the client comes first
  createSignInToken({ userId: "u" });
  // @ts-expect-error not an option
  createSignInToken(client, { userId: "u" }, { retry: 3 });
}

export function enums(token: SignInToken): void {
  const closed = (status: "pending" | "accepted" | "revoked"): void =>
    void status;
  switch (token.status) {
    case "pending":
    case "accepted":
      closed(token.status); // narrowed to what is known
      break;
    case "revoked":
      break;
    default:
      same<typeof token.status, UnknownValue>();
      token.status satisfies string; // survives, and can be shown
  }
  // @ts-expect-error a value nobody knows cannot be sent
  closed(token.status);
  // @ts-expect-error a typing error does not hide behind openness
  if (token.status === "pendign") return;
  if ((token.status as string) === "brand_new") return;
  "brand_new" as UnknownValue satisfies SignInToken["status"];
}

export function numbers(value: 1 | 2 | UnknownNumber): void {
  if (value === 1) same<typeof value, 1>();
  else if (value !== 2) same<typeof value, UnknownNumber>();
  // @ts-expect-error not a known value
  if (value === 3) return;
}

export function texts(value: "a" | "b" | AnyString): void {
  "something else" satisfies typeof value;
  value satisfies string;
  // @ts-expect-error not a text
  1 satisfies typeof value;
}

export function versions(
  value:
    | { version: 1; one: string }
    | { version: 2 }
    | UnknownVariant<"version", UnknownNumber>,
): void {
  if (value.version === 1) value.one satisfies string;
  else if (value.version !== 2) {
    same<typeof value, UnknownVariant<"version", UnknownNumber>>();
    value.version satisfies number;
  }
}

export function unions(verification: Verification): void {
  switch (verification.verifiedBy) {
    case "otp":
      same<typeof verification, VerificationOtp>();
      break;
    case "ticket":
      break;
    default:
      same<typeof verification, UnknownVariant<"verifiedBy">>();
      verification["anything"] satisfies unknown;
      verification.verifiedBy satisfies string;
  }
  // @ts-expect-error not a variant
  if (verification.verifiedBy === "opt") return;
}

export function shapes(): void {
  ({ user_id: "userId" }) satisfies Shape<SignInToken>;
  // @ts-expect-error the model has no such member
  ({ user_id: "userID" }) satisfies Shape<SignInToken>;
}
