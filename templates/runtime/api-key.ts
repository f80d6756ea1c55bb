import { reveal, type Secret } from "./auth.ts";
import type { Middleware, Next, OutgoingRequest } from "./client.ts";
import { ConnectionError } from "./errors.ts";
import { percentEncode } from "./percent-encode.ts";
import { redact } from "./redact.ts";
import { ensureSendable } from "./sendable.ts";

/** What adds a key to the query tells under which name, so that URLs that an API repeats can be freed of it. */
export interface KeyInQuery {
  readonly query: string;
}

/**
 * Adds an API key as a header, a query parameter or a cookie. Browsers let no
 * program send a cookie, nor headers of some names: that throws there.
 */
export function apiKey(
  secret: Secret | undefined,
  place: "header" | "query" | "cookie",
  name: string,
): Middleware | undefined {
  if (!secret) return undefined;
  // Asked once, for it takes as long as all the rest.
  let isSendable = place === "query";
  const layer: Middleware = async (request, next, { operation }) => {
    if (!isSendable) ensureSendable(place === "cookie" ? place : name);
    isSendable = true;
    const key = await reveal(secret);
    try {
      const send: Next = (hop) => next(withKey(hop, place, name, key));
      return withoutKey(await sendWithinOrigin(request, send, operation), key);
    } catch (error) {
      // What is short would be found in any sentence.
      if (key.length > 7) redact(error, key);
      redact(error, percentEncode(key));
      throw error;
    }
  };
  const told: KeyInQuery = { query: name };
  return place === "query" ? Object.assign(layer, told) : layer;
}

function withKey(
  request: OutgoingRequest,
  place: "header" | "query" | "cookie",
  name: string,
  key: string,
): OutgoingRequest {
  const { headers } = request;
  if (place === "header") {
    return { ...request, headers: { ...headers, [name.toLowerCase()]: key } };
  }
  if (place === "cookie") {
    const cookies = [headers["cookie"], `${name}=${percentEncode(key)}`];
    const cookie = cookies.filter(Boolean).join("; ");
    return { ...request, headers: { ...headers, cookie } };
  }
  // Throws where the URL is none. `fetch` would too, but quote it, key and all.
  const [path, query = ""] = new Request(request.url).url.split("?");
  const parameter = percentEncode(name);
  // A redirect may have repeated the key.
  const others = query
    .split("&")
    .filter((pair) => pair && pair.split("=")[0] !== parameter);
  const pairs = [...others, `${parameter}=${percentEncode(key)}`];
  return { ...request, url: `${path}?${pairs.join("&")}` };
}

/**
 * Follows redirects within the origin the key was meant for. `fetch` itself
 * would take the key along to any other: it drops nothing but `Authorization`
 * there. A redirect that leads elsewhere becomes an `ApiError` with its status;
 * in a browser, where redirects cannot be read, each is a `ConnectionError`.
 */
async function sendWithinOrigin(
  request: OutgoingRequest,
  next: Next,
  operation: string,
): Promise<Response> {
  // The layer of another key follows them, so that each hop has both.
  if (request.redirect === "manual") return next(request);
  let hop: OutgoingRequest = { ...request, redirect: "manual" };
  for (let hops = 0; ; hops++) {
    const response = await next(hop);
    if (response.type === "opaqueredirect") {
      throw new ConnectionError(
        "redirected, and a browser cannot tell whether the API key may go there",
        { operation, method: hop.method, url: hop.url },
      );
    }
    const location = response.headers.get("location");
    if (!isRedirect(response.status) || !location || hops === 20) {
      return response;
    }
    let url: URL;
    try {
      url = new URL(location, hop.url);
    } catch {
      return response;
    }
    if (url.origin !== new URL(hop.url).origin) return response;
    await response.body?.cancel();
    hop = redirected({ ...hop, url: url.href }, response.status);
  }
}

/** The headers that an error keeps may repeat the query of the request, in a redirect that leads elsewhere for instance. */
function withoutKey(response: Response, key: string): Response {
  const secret = percentEncode(key);
  const { ok, body, status, statusText } = response;
  const headers = new Headers(response.headers);
  const telling = ["location", "content-location", "link"].filter((name) =>
    headers.get(name)?.includes(secret),
  );
  if (ok || !telling.length) return response;
  for (const name of telling) {
    headers.set(name, headers.get(name)!.replaceAll(secret, "***"));
  }
  return new Response(body, { status, statusText, headers });
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** A POST goes on as a GET, except after 307 and 308 (Fetch standard, HTTP-redirect fetch). */
function redirected(request: OutgoingRequest, status: number): OutgoingRequest {
  const { method, headers } = request;
  const becomesGet =
    status === 303
      ? method !== "GET" && method !== "HEAD"
      : status < 303 && method === "POST";
  if (!becomesGet) return request;
  const { "content-type": _type, ...kept } = headers;
  return { ...request, method: "GET", headers: kept, body: undefined };
}
