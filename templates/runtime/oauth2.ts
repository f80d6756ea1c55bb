import { bearer, reveal, type Secret } from "./auth.ts";
import type { Middleware } from "./client.ts";
import {
  ApiError,
  ConnectionError,
  ResponseParseError,
  type SentRequest,
} from "./errors.ts";
import { transmit } from "./transmit.ts";

/** The client credentials of OAuth 2.0 (RFC 6749, 4.4), for which tokens are fetched as they are needed. */
export interface ClientCredentials<Scope extends string = string> {
  readonly clientId: Secret;
  readonly clientSecret: Secret;
  /** What a token is to allow. Default: what the server grants unasked. */
  readonly scopes?: readonly Scope[] | undefined;
  /** Where tokens are given out. Default: where the API's document says. */
  readonly tokenUrl?: string | undefined;
  /** How the secret travels: as HTTP Basic authentication, or in the form. Default: `basic`. */
  readonly authentication?: "basic" | "form" | undefined;
  /** What the server wants to know besides: `{ audience: "…" }`. */
  readonly parameters?: { readonly [name: string]: string } | undefined;
}

interface Token {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/**
 * Adds an access token: one that the caller has, or one for the client's own
 * credentials. That is kept until shortly before it expires, fetched once for
 * all calls that wait for it, and once more where the server refuses it.
 */
export function oauth2(
  credential: Secret | ClientCredentials | undefined,
  tokenUrl: string | undefined,
  fetch: typeof globalThis.fetch | undefined,
): Middleware | undefined {
  if (typeof credential !== "object") return bearer(credential);
  let current: Promise<Token> | undefined;
  const url = credential.tokenUrl ?? tokenUrl;

  const valid = async (): Promise<Token> => {
    const held = current;
    const token = await held;
    if (token && Date.now() < token.expires) return token;
    if (current === held) {
      const fetched = requestToken(credential, url, fetch);
      current = fetched;
      fetched.catch(() => {
        if (current === fetched) current = undefined;
      });
    }
    return current ?? valid();
  };

  return async (request, next) => {
    if (request.headers["authorization"]) return next(request);
    const send = ({ value }: Token): Promise<Response> => {
      const authorization = `Bearer ${value}`;
      return next({
        ...request,
        headers: { ...request.headers, authorization },
      });
    };
    const known = await current?.catch(() => undefined);
    const token = await valid();
    const response = await send(token);
    // A token that was given out just now would be refused again.
    if (response.status !== 401 || token !== known || request.duplex) {
      return response;
    }
    await response.body?.cancel();
    if ((await current) === token) current = undefined;
    return send(await valid());
  };
}

/** Asks for a token (RFC 6749, 4.4.2). What fails fails the call, as an `SdkError` with the request for the token. */
async function requestToken(
  credential: ClientCredentials,
  url: string | undefined,
  custom: typeof globalThis.fetch | undefined,
): Promise<Token> {
  if (!url) throw new TypeError("The credential needs a tokenUrl");
  const { scopes, authentication, parameters } = credential;
  const clientId = await reveal(credential.clientId);
  const clientSecret = await reveal(credential.clientSecret);
  const isForm = authentication === "form";
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    ...(scopes?.length && { scope: scopes.join(" ") }),
    ...(isForm && { client_id: clientId, client_secret: clientSecret }),
    ...parameters,
  });
  const pair = `${formEncoded(clientId)}:${formEncoded(clientSecret)}`;
  const request: SentRequest = { operation: "token", method: "POST", url };
  const response = await transmit(
    custom ?? fetch,
    {
      method: "POST",
      url,
      headers: {
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded",
        ...(!isForm && { authorization: `Basic ${btoa(pair)}` }),
      },
      body: String(form),
      // Not the caller's: other calls may wait for the same token.
      signal: AbortSignal.timeout(60_000),
      // The secret is for this address alone.
      redirect: "manual",
    },
    request,
  );
  const rawBody = await response.text().catch((cause: unknown) => {
    throw new ConnectionError("connection broke", request, { cause });
  });
  let body: { access_token?: unknown; expires_in?: unknown } | undefined;
  try {
    body = JSON.parse(rawBody) as typeof body;
  } catch {
    // Told below.
  }
  if (!response.ok) throw new ApiError({ request, response, rawBody, body });
  const value = body?.access_token;
  if (typeof value !== "string" || !value) {
    const cause = new TypeError("There is no access_token");
    throw new ResponseParseError({ request, response, rawBody: "" }, cause);
  }
  // A little earlier, lest it expire on its way.
  const lifetime = Number(body?.expires_in ?? Infinity) * 1_000;
  const expires = Date.now() + lifetime - Math.min(30_000, lifetime / 2);
  return { value, expires: Number.isNaN(expires) ? Infinity : expires };
}

/** Id and secret are encoded as in a form before they are joined (RFC 6749, 2.3.1). */
function formEncoded(text: string): string {
  return String(new URLSearchParams([["", text]])).slice(1);
}
