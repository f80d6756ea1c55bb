import { inspect } from "node:util";
import { expect, test } from "vitest";
import type {
  ApiClient,
  ClientOptions,
} from "../../templates/runtime/client.ts";
import {
  ApiError,
  ConnectionError,
  ResponseParseError,
} from "../../templates/runtime/errors.ts";
import {
  oauth2,
  type ClientCredentials,
} from "../../templates/runtime/oauth2.ts";
import { callOperation } from "./fixture/operation.ts";
import {
  answer,
  closedUrl,
  inTurn,
  loopback,
  type Received,
  type Responder,
} from "./loopback.ts";

const server = loopback();
const issuer = loopback();

const own = { clientId: "me@home", clientSecret: "s:cret&ä" };

const clientWith = (
  credential: Parameters<typeof oauth2>[0],
  options: ClientOptions = {},
): ApiClient => ({
  options,
  server: server.url,
  security: {
    oauth: oauth2(credential, `${issuer.url}/token`, options.fetch),
  },
});

const call = (client: ApiClient, method: string = "GET") =>
  callOperation(client, { security: ["oauth"], method }, { retries: 0 });

/** Gives out `token_1`, `token_2` … */
const tokens =
  (more: object = { token_type: "bearer", expires_in: 3_600 }): Responder =>
  (response, received, count) => {
    const body = { access_token: `token_${count}`, ...more };
    answer(200, body)(response, received, count);
  };

const sent = ({ headers }: Received) => headers.authorization;

test("a token is fetched once and kept", async () => {
  issuer.respond = tokens();
  const client = clientWith(own);
  await Promise.all(Array.from({ length: 10 }, () => call(client)));
  await call(client);
  expect(issuer.received).toHaveLength(1);
  expect(new Set(server.received.map(sent))).toEqual(
    new Set(["Bearer token_1"]),
  );
  const { method, url, headers, body } = issuer.first;
  expect([method, url]).toEqual(["POST", "/token"]);
  expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(String(body)).toBe("grant_type=client_credentials");
  const [kind, pair = ""] = headers.authorization?.split(" ") ?? [];
  expect(kind).toBe("Basic");
  // RFC 6749, 2.3.1: encoded as in a form, then joined.
  expect(Buffer.from(pair, "base64").toString()).toBe(
    "me%40home:s%3Acret%26%C3%A4",
  );
});

test("scopes, further parameters, the secret in the form, another address", async () => {
  issuer.respond = tokens();
  const client = clientWith({
    clientId: async () => "me",
    clientSecret: () => "secret",
    scopes: ["read", "write all"],
    authentication: "form",
    parameters: { audience: "https://a.example" },
    tokenUrl: `${issuer.url}/other`,
  });
  await call(client);
  expect(issuer.first.url).toBe("/other");
  expect(issuer.first.headers.authorization).toBeUndefined();
  expect(
    Object.fromEntries(new URLSearchParams(String(issuer.first.body))),
  ).toEqual({
    grant_type: "client_credentials",
    client_id: "me",
    client_secret: "secret",
    scope: "read write all",
    audience: "https://a.example",
  });
});

test("a token that has expired is replaced", async () => {
  issuer.respond = tokens({ expires_in: 0 });
  const client = clientWith(own);
  await call(client);
  await call(client);
  expect(server.received.map(sent)).toEqual([
    "Bearer token_1",
    "Bearer token_2",
  ]);
});

test("a token without a lifetime is kept until it is refused", async () => {
  issuer.respond = tokens({});
  const refused: string[] = [];
  server.respond = (response, received, count) =>
    answer(refused.includes(sent(received) ?? "") ? 401 : 200, {})(
      response,
      received,
      count,
    );
  const client = clientWith(own);
  await call(client);
  refused.push("Bearer token_1");
  await Promise.all([call(client), call(client), call(client, "POST")]);
  expect(issuer.received).toHaveLength(2);
  expect(server.received.map(sent).sort()).toEqual([
    ...Array<string>(4).fill("Bearer token_1"),
    ...Array<string>(3).fill("Bearer token_2"),
  ]);
});

test("a token that is refused at once is not fetched for ever", async () => {
  issuer.respond = tokens();
  server.respond = answer(401, {});
  const client = clientWith(own);
  await expect(call(client)).rejects.toMatchObject({ status: 401 });
  expect([issuer.received.length, server.received.length]).toEqual([1, 1]);
  await expect(call(client)).rejects.toMatchObject({ status: 401 });
  expect([issuer.received.length, server.received.length]).toEqual([2, 3]);
});

const failures: [string, Responder | undefined, object][] = [
  [
    "refusal",
    answer(401, { error: "invalid_client" }),
    { class: ApiError, status: 401, says: "401 invalid_client" },
  ],
  ["fault", answer(503, "busy"), { class: ApiError, status: 503, says: "503" }],
  [
    "redirect",
    answer(302, "", { location: "/elsewhere" }),
    { class: ApiError, status: 302, says: "302" },
  ],
  [
    "page",
    answer(200, "<html>"),
    { class: ResponseParseError, status: 200, says: "cannot be read" },
  ],
  [
    "empty token",
    answer(200, { access_token: "" }),
    { class: ResponseParseError, status: 200, says: "cannot be read" },
  ],
  [
    "broken body",
    (response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{");
      setImmediate(() => response.destroy());
    },
    { class: ConnectionError, status: undefined, says: "connection broke" },
  ],
  [
    "absence",
    undefined,
    { class: ConnectionError, status: undefined, says: "connection failed" },
  ],
];

for (const [what, respond, wanted] of failures) {
  test(`a ${what} of the token's server fails the call, and is asked again later`, async () => {
    if (respond) issuer.respond = respond;
    const tokenUrl = respond ? undefined : `${await closedUrl()}/token`;
    const credential: ClientCredentials = { ...own, tokenUrl };
    const client = clientWith(credential);
    const results = await Promise.all([
      call(client).result(),
      call(client).result(),
    ]);
    for (const result of results) {
      const { error } = result as { error: ApiError };
      const {
        class: Class,
        status,
        says,
      } = wanted as {
        class: typeof ApiError;
        status: number;
        says: string;
      };
      expect(error).toBeInstanceOf(Class);
      expect(error.status).toBe(status);
      expect(error.message).toContain(says);
      expect(error.request).toMatchObject({ operation: "token" });
      expect(inspect(error, { depth: 9 })).not.toContain(own.clientSecret);
    }
    expect(server.received).toHaveLength(0);
    expect(issuer.received.length).toBe(respond ? 1 : 0);
    if (!respond) return;
    issuer.respond = tokens();
    await call(client);
    expect(server.received).toHaveLength(1);
  });
}

test("a try ends in time although the token does not come", async () => {
  issuer.respond = () => {};
  const client = clientWith(own, { timeout: 50 });
  const result = await call(client).result();
  expect(result).toMatchObject({ ok: false, error: { name: "TimeoutError" } });
});

test("a failed fetch of a token is tried again like any other", async () => {
  issuer.respond = inTurn(answer(503, "", { "retry-after": "0" }), tokens());
  await callOperation(clientWith(own), { security: ["oauth"] });
  expect(server.received.map(sent)).toEqual(["Bearer token_2"]);
});

test("the client's own fetch is used for tokens too", async () => {
  issuer.respond = tokens();
  const urls: string[] = [];
  const custom: typeof fetch = (input, init) => {
    urls.push(String(input));
    return fetch(input, init);
  };
  await call(clientWith(own, { fetch: custom }));
  expect(urls).toEqual([`${issuer.url}/token`, `${server.url}/test`]);
});

test("a token that the caller has is sent as it is", async () => {
  await call(clientWith("mine"));
  await call(clientWith(async () => "yours"));
  expect(server.received.map(sent)).toEqual(["Bearer mine", "Bearer yours"]);
  await expect(call(clientWith(undefined))).rejects.toThrow(
    "needs a credential",
  );
});

test("without an address for tokens the caller is told", async () => {
  const client: ApiClient = {
    options: {},
    server: server.url,
    security: { oauth: oauth2(own, undefined, undefined) },
  };
  await expect(call(client)).rejects.toThrow(
    new TypeError("The credential needs a tokenUrl"),
  );
});
