// What a user's editor infers of the committed SDK, and what must not compile. Nothing here runs.
import {
  type AbortError,
  type ApiClient,
  ApiError,
  type ApiPromise,
  Clerk,
  type Middleware,
  type OperationId,
  type ClerkError,
  ClerkErrors,
  type ClerkErrorsData,
  type ClerkOptions,
  type ConnectionError,
  createClient,
  createSignInToken,
  type CreateSignInTokenError,
  type CreateSignInTokenParams,
  isSignInTokenStatus,
  type RequestError,
  type RequestOptions,
  type ResponseParseError,
  revokeSignInToken,
  type RevokeSignInTokenError,
  type RevokeSignInTokenParams,
  SdkError,
  type SignInToken,
  SignInTokenObject,
  SignInTokenStatus,
  TimeoutError,
  type UndocumentedError,
  type UnknownValue,
  type WithStatus,
} from "../../generated/clerk/index.js";
import { same } from "./same.js";

const client = createClient({ bearerAuth: "sk" });
const clerk = new Clerk({ bearerAuth: async () => "sk" });

export function clients(): void {
  same<typeof client, ApiClient>();
  same<typeof clerk.client, ApiClient>();
  new Clerk();
  new Clerk({ bearerAuth: () => "sk", baseUrl: undefined, timeout: 10 });
  const options: ClerkOptions = { fetch, retries: 0 };
  new Clerk(options);
  // @ts-expect-error no such option
  new Clerk({ bearer: "sk" });
  // @ts-expect-error a secret is text
  new Clerk({ bearerAuth: 1 });
  // @ts-expect-error the client of a class is settled
  clerk.client = client;
}

export function requests(maybe: string | undefined): void {
  same<
    CreateSignInTokenParams,
    {
      userId: string;
      orgId?: string | null | undefined;
      expiresInSeconds?: number | null | undefined;
    }
  >();
  same<RevokeSignInTokenParams, { signInTokenId: string }>();
  type Method = Parameters<typeof clerk.signInTokens.create>;
  same<Method[0], CreateSignInTokenParams>();
  same<Method[1], RequestOptions | undefined>();
  type Revoke = Parameters<typeof revokeSignInToken>;
  same<Revoke[0], ApiClient>();
  same<Revoke[1], RevokeSignInTokenParams>();
  same<Revoke[2], RequestOptions | undefined>();
  createSignInToken(client, { userId: "u", orgId: null });
  createSignInToken(clerk.client, { userId: "u" });
  // Undefined is as good as absent in what is sent.
  createSignInToken(client, { userId: "u", orgId: maybe });
  clerk.signInTokens.create(
    { userId: "u" },
    { signal: AbortSignal.timeout(10), timeout: undefined },
  );
  // @ts-expect-error userId is required
  createSignInToken(client, {});
  // @ts-expect-error a request is required
  createSignInToken(client);
  // @ts-expect-error wire names are not accepted
  createSignInToken(client, { user_id: "u" });
  // @ts-expect-error nor beside the right ones
  createSignInToken(client, { userId: "u", org_id: "o" });
  // @ts-expect-error absent and null are different things
  createSignInToken(client, { userId: null });
  // @ts-expect-error seconds are a number
  createSignInToken(client, { userId: "u", expiresInSeconds: "600" });
  // @ts-expect-error the client comes first
  createSignInToken({ userId: "u" });
  // @ts-expect-error the class is not a client; `clerk.client` is
  createSignInToken(clerk, { userId: "u" });
  // @ts-expect-error an id alone is no request
  clerk.signInTokens.revoke("sit_1");
  // @ts-expect-error not the name of an operation
  clerk.signInTokens.remove({});
  // @ts-expect-error not an option of a call
  clerk.signInTokens.revoke({ signInTokenId: "t" }, { retry_count: 1 });
}

export async function results(): Promise<void> {
  const promise = createSignInToken(client, { userId: "u" });
  same<typeof promise, ApiPromise<SignInToken, CreateSignInTokenError>>();
  same<Awaited<typeof promise>, SignInToken>();
  same<
    ReturnType<typeof clerk.signInTokens.revoke>,
    ApiPromise<SignInToken, RevokeSignInTokenError>
  >();
  const { data, response } = await promise.withResponse();
  same<typeof data, SignInToken>();
  same<typeof response, Response>();

  const result = await promise.result();
  // @ts-expect-error there is no data before `ok` has been tested
  result.data;
  // @ts-expect-error nor an error
  result.error;
  if (result.ok) {
    same<typeof result.data, SignInToken>();
    same<typeof result.response, Response>();
    return;
  }
  same<typeof result.error, CreateSignInTokenError>();
  // @ts-expect-error there is no data where there is an error
  result.data;
}

export function statuses(): void {
  type Documented<Status extends number> =
    (ClerkErrors & WithStatus<Status>) | RequestError;
  same<CreateSignInTokenError, Documented<403 | 404 | 422>>();
  same<RevokeSignInTokenError, Documented<400 | 404>>();
}

export function narrowedByClass(error: CreateSignInTokenError): string {
  if (error instanceof ClerkErrors) {
    same<typeof error.status, 403 | 404 | 422>();
    same<typeof error.data, ClerkErrorsData>();
    switch (error.status) {
      case 403:
        return "forbidden";
      case 404:
        return "not found";
      case 422:
        return error.data.errors[0]?.longMessage ?? "";
      default:
        // The documented statuses are exhausted.
        return error satisfies never;
    }
  }
  if (error instanceof ApiError) {
    same<typeof error, UndocumentedError>();
    same<typeof error.status, number>();
    return error.rawBody;
  }
  if (error instanceof TimeoutError) {
    same<typeof error, TimeoutError>();
    return error.message;
  }
  same<typeof error, ResponseParseError | ConnectionError | AbortError>();
  return error.request.url;
}

export function oneStatusIsMissing(error: RevokeSignInTokenError): void {
  if (!(error instanceof ClerkErrors)) return;
  switch (error.status) {
    case 404:
      return;
    // @ts-expect-error the operation does not document it
    case 422:
      return;
    default:
      // @ts-expect-error 400 is left
      error satisfies never;
      same<typeof error.status, 400>();
  }
}

export function narrowedByStatus(error: CreateSignInTokenError): void {
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
      error.data.errors;
      error.data?.errors;
      break;
    case 429:
      same<typeof error, UndocumentedError | ResponseParseError>();
      same<typeof error.rawBody, string>();
      break;
    case undefined:
      same<typeof error, ConnectionError | TimeoutError | AbortError>();
      break;
  }
}

export function narrowedByName(error: CreateSignInTokenError): void {
  switch (error.name) {
    case "ClerkErrors":
      same<typeof error.data, ClerkErrorsData>();
      break;
    case "ApiError":
      same<typeof error, UndocumentedError>();
      break;
    case "ResponseParseError":
    case "ConnectionError":
    case "TimeoutError":
    case "AbortError":
      same<typeof error.data, undefined>();
      break;
    default:
      error satisfies never;
  }
}

export function caught(error: unknown): void {
  if (error instanceof ClerkErrors) {
    same<typeof error, ClerkErrors>();
    same<typeof error.status, number>();
    same<typeof error.headers, Headers>();
    same<typeof error.data.errors, ClerkError[]>();
    error satisfies ApiError satisfies SdkError satisfies Error;
    // @ts-expect-error what came back is not to be changed
    error.status = 1;
  }
  if (error instanceof ClerkErrors && error.status === 422) {
    same<
      string | undefined,
      (typeof error.data.errors)[0]["code"] | undefined
    >();
    // @ts-expect-error there may be no error in the list
    error.data.errors[0].code;
  }
  if (error instanceof ApiError) same<typeof error.data, unknown>();
}

export function enums(token: SignInToken): void {
  same<SignInTokenStatus, "pending" | "accepted" | "revoked">();
  same<typeof SignInTokenStatus.Pending, "pending">();
  same<SignInTokenObject, "sign_in_token">();
  same<SignInToken["status"], SignInTokenStatus | UnknownValue>();
  const closed = (status: SignInTokenStatus): void => void status;
  switch (token.status) {
    case "pending":
    case SignInTokenStatus.Accepted:
      closed(token.status); // narrowed to what is known
      break;
    case "revoked":
      same<typeof token.status, "revoked">();
      break;
    default:
      same<typeof token.status, UnknownValue>();
      token.status satisfies string; // survives, and can be shown
      // @ts-expect-error what is not known is left
      token.status satisfies never;
  }
  if (isSignInTokenStatus(token.status)) {
    same<typeof token.status, SignInTokenStatus>();
  } else same<typeof token.status, UnknownValue>();
  const labels: Record<SignInTokenStatus, string> = {
    pending: "",
    accepted: "",
    revoked: "",
  };
  // @ts-expect-error a value nobody knows has no label
  labels[token.status];
  // @ts-expect-error nor can it be passed where a known one is asked for
  closed(token.status);
  // @ts-expect-error a slip of the pen does not hide behind openness
  if (token.status === "pendign") return;
  // @ts-expect-error there is no such value
  SignInTokenStatus.Expired;
  // @ts-expect-error the values are settled
  SignInTokenStatus.Pending = "pending";
  if ((token.status as string) === "brand_new") return;
  const fixture: SignInToken["status"] = "pending";
  const fromTheFuture: SignInToken["status"] = "brand_new" as UnknownValue;
  void [fixture, fromTheFuture];
}

export function models(token: SignInToken): void {
  same<typeof token.url, string | null | undefined>();
  same<typeof token.token, string | undefined>();
  same<typeof token.createdAt, number>();
  same<ClerkErrorsData["meta"], Record<string, unknown> | undefined>();
  const fixture: SignInToken = {
    object: SignInTokenObject.SignInToken,
    id: "sit_1",
    status: "pending",
    userId: "user_1",
    url: null,
    createdAt: 0,
    updatedAt: 0,
  };
  void fixture;
  // @ts-expect-error absent and undefined are different things in what is received
  const wrong: Pick<SignInToken, "token"> = { token: undefined };
  // @ts-expect-error null is not absent
  const alsoWrong: Pick<SignInToken, "token"> = { token: null };
  void [wrong, alsoWrong];
  // @ts-expect-error wire names are gone
  token.user_id;
}

export function middleware(): void {
  const forAny: Middleware = (request, next) => next(request);
  new Clerk({
    middleware: [
      forAny,
      (request, next, { operation }) => {
        same<typeof operation, OperationId>();
        // @ts-expect-error there is no such operation
        if (operation === "CreateSignInTokn") throw new Error();
        return next(request);
      },
    ],
  });
}
