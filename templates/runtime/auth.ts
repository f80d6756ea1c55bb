import type { Middleware, OutgoingRequest } from "./client.ts";

/** A secret, or a function that is called for each try. */
export type Secret = string | (() => string | Promise<string>);

/** Adds `Authorization: Bearer …`; one that the caller sets as a header wins. */
export function bearer(secret: Secret | undefined): Middleware | undefined {
  if (!secret) return undefined;
  // One that need not be asked for spares each call a detour.
  return typeof secret === "string"
    ? (request, next) => next(withHeader(request, `Bearer ${secret}`))
    : async (request, next) =>
        next(withHeader(request, `Bearer ${await reveal(secret)}`));
}

/** User name and password of HTTP Basic authentication. */
export interface BasicCredential {
  readonly username: Secret;
  /** Default: empty. */
  readonly password?: Secret | undefined;
}

/** Adds `Authorization: Basic …` in UTF-8; one that the caller sets as a header wins. */
export function basic(
  credential: BasicCredential | undefined,
): Middleware | undefined {
  if (!credential?.username) return undefined;
  const { username, password } = credential;
  return async (request, next) => {
    const name = await reveal(username);
    // The first colon ends the name (RFC 7617, 2).
    if (name.includes(":")) throw new TypeError("A user name has no colon");
    const text = `${name}:${password ? await reveal(password) : ""}`;
    const bytes = String.fromCharCode(...new TextEncoder().encode(text));
    return next(withHeader(request, `Basic ${btoa(bytes)}`));
  };
}

function withHeader(
  request: OutgoingRequest,
  authorization: string,
): OutgoingRequest {
  return { ...request, headers: { authorization, ...request.headers } };
}

/** The secret's value. Refuses to send "undefined" as one. */
export async function reveal(secret: Secret): Promise<string> {
  const value = typeof secret === "function" ? await secret() : secret;
  if (!value) throw new TypeError("A credential is empty");
  return value;
}
