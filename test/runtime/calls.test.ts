import { expect, test } from "vitest";
import { apiPromise } from "../../templates/runtime/api-promise.ts";
import { createClient, type ClerkOptions } from "./fixture/create-client.ts";
import { callOperation } from "./fixture/operation.ts";
import {
  createSignInToken,
  revokeSignInToken,
} from "./fixture/sign-in-tokens.ts";
import { deleteUser, getUserList, updateUser } from "./fixture/users.ts";
import { answer, loopback, type Responder } from "./loopback.ts";
import type {
  ApiClient,
  RequestOptions,
} from "../../templates/runtime/client.ts";
import { cookies } from "../../templates/runtime/cookie.ts";
import { SdkError } from "../../templates/runtime/errors.ts";

const server = loopback();

const clientWith = (options: ClerkOptions = {}): ApiClient =>
  createClient({ bearerAuth: "sk_test", baseUrl: server.url, ...options });

const wireToken = {
  object: "sign_in_token",
  id: "sit_1",
  status: "brand_new",
  user_id: "user_1",
  created_at: 1,
};

test("a call sends wire names and gives the model", async () => {
  server.respond = answer(200, wireToken);
  const token = await createSignInToken(clientWith(), {
    userId: "user_1",
    orgId: null,
    expiresInSeconds: undefined,
  });
  expect(token).toEqual({
    object: "sign_in_token",
    id: "sit_1",
    status: "brand_new",
    userId: "user_1",
    createdAt: 1,
  });
  const { method, url, headers, body } = server.first;
  expect(`${method} ${url}`).toBe("POST /sign_in_tokens");
  expect(String(body)).toBe('{"user_id":"user_1","org_id":null}');
  expect(headers).toMatchObject({
    accept: "application/json",
    authorization: "Bearer sk_test",
    "content-type": "application/json",
  });
});

test("a call without a body sends neither body nor content type", async () => {
  server.respond = answer(200, wireToken);
  await revokeSignInToken(clientWith(), { signInTokenId: "a/b ü" });
  const { method, url, headers, body } = server.first;
  expect(`${method} ${url}`).toBe("POST /sign_in_tokens/a%2Fb%20%C3%BC/revoke");
  expect(body).toHaveLength(0);
  expect(headers["content-type"]).toBeUndefined();
});

test("an optional body of which no member is given is not sent", async () => {
  server.respond = answer(200, { id: "u" });
  await updateUser(clientWith(), { userId: "u" });
  expect(server.first.body).toHaveLength(0);
  await updateUser(clientWith(), { userId: "u", firstName: null });
  expect(String(server.received[1]?.body)).toBe('{"first_name":null}');
});

test("the query holds what is given, encoded", async () => {
  server.respond = answer(200, []);
  await getUserList(clientWith(), {
    emailAddress: ["a+1@b.c", "ü"],
    ids: ["x,y", "z"],
    banned: null,
    limit: undefined,
  });
  expect(server.first.url).toBe(
    "/users?email_address=a%2B1%40b.c&email_address=%C3%BC&ids=x%2Cy,z&banned=",
  );
  await getUserList(clientWith());
  expect(server.received[1]?.url).toBe("/users");
});

test("an operation without data gives undefined", async () => {
  server.respond = answer(204);
  const { data, response } = await deleteUser(clientWith(), {
    userId: "u",
  }).withResponse();
  expect(data).toBeUndefined();
  expect(response.status).toBe(204);
});

test("withResponse gives data, status and headers", async () => {
  server.respond = answer(200, wireToken, { "x-request-id": "r1" });
  const call = createSignInToken(clientWith(), { userId: "u" });
  const { data, response } = await call.withResponse();
  expect(data.userId).toBe("user_1");
  expect(response.headers.get("x-request-id")).toBe("r1");
  const result = await call.result();
  expect(result).toEqual({ ok: true, data, response });
});

test("a call starts at once and once, however often it is looked at", async () => {
  server.respond = answer(200, wireToken);
  const call = createSignInToken(clientWith(), { userId: "u" });
  await Promise.all([call, call, call.result(), call.withResponse()]);
  expect(server.received).toHaveLength(1);
});

test("a call reads its arguments when it is made", async () => {
  server.respond = answer(200, wireToken);
  const params = { userId: "before" };
  const call = createSignInToken(clientWith(), params);
  params.userId = "after";
  await call;
  expect(String(server.first.body)).toBe('{"user_id":"before"}');
});

test("the base URL: of the call, else of the client, for all operations", async () => {
  const client = clientWith({ baseUrl: `${server.url}/client//` });
  const { url } = server;
  await callOperation(client);
  await callOperation(client, { server: `${url}/operation/` });
  await callOperation(
    client,
    { server: `${url}/operation/` },
    { baseUrl: `${url}/call` },
  );
  await callOperation(client, {}, { baseUrl: undefined });
  expect(server.received.map((one) => one.url)).toEqual([
    "/client/test",
    "/client/test",
    "/call/test",
    "/client/test",
  ]);
});

test("the default base URL is that of the document", async () => {
  const urls: unknown[] = [];
  const client = createClient({
    bearerAuth: "sk",
    fetch: async (url) => {
      urls.push(url);
      return Response.json(wireToken);
    },
  });
  await createSignInToken(client, { userId: "u" });
  expect(urls).toEqual(["https://api.clerk.com/v1/sign_in_tokens"]);
});

test("headers: of the call, else of the operation, else of the client", async () => {
  const client = clientWith({
    headers: { "X-A": "client", "x-b": "client", "x-c": "client" },
  });
  await callOperation(
    client,
    { headers: { "x-a": "operation", "x-b": "operation", "x-c": undefined } },
    { headers: { "X-a": "call", "x-b": undefined } },
  );
  expect(server.first.headers).toMatchObject({
    "x-a": "call",
    "x-b": "operation",
    "x-c": "client",
  });
});

test("JSON is asked for, unless the operation answers otherwise", async () => {
  await callOperation(clientWith());
  await callOperation(clientWith(), { accept: "image/png, text/csv" });
  expect(server.received.map(({ headers }) => headers.accept)).toEqual([
    "application/json",
    "image/png, text/csv",
  ]);
});

test("cookies are joined, and left out where there are none", async () => {
  await callOperation(clientWith(), {
    headers: { cookie: cookies("a=1", "", "b=2") },
  });
  await callOperation(clientWith(), { headers: { cookie: cookies("") } });
  expect(server.received.map(({ headers }) => headers.cookie)).toEqual([
    "a=1; b=2",
    undefined,
  ]);
});

for (const value of ["a\r\nX-Evil: 1", "a\nb", "žluťoučký", "😀", "a\0"]) {
  test(`a header cannot hold ${JSON.stringify(value)}`, async () => {
    const call = callOperation(clientWith(), { headers: { "x-thing": value } });
    await expect(call).rejects.toThrow(
      new TypeError("Header x-thing cannot hold its value"),
    );
    await expect(call.result()).rejects.toThrow(TypeError);
    expect(server.received).toHaveLength(0);
  });
}

test("a header can hold Latin-1", async () => {
  await callOperation(clientWith(), { headers: { "x-thing": "é\tü ÿ" } });
  expect(server.first.headers["x-thing"]).toBe("é\tü ÿ");
});

for (const signInTokenId of ["", ".", "..", undefined as unknown as string]) {
  test(`a path cannot hold ${JSON.stringify(signInTokenId)}`, async () => {
    const call = revokeSignInToken(clientWith(), { signInTokenId });
    await expect(call).rejects.toThrow(TypeError);
    await expect(call.result()).rejects.toThrow(TypeError);
    expect(server.received).toHaveLength(0);
  });
}

const ends: Record<
  string,
  { failing?: Responder; options?: () => RequestOptions }
> = {
  "an answer": { failing: answer(404, {}) },
  "a time that is over": { options: () => ({ timeout: 20 }) },
  "an abort": { options: () => ({ signal: AbortSignal.timeout(20) }) },
  "an abort before": { options: () => ({ signal: AbortSignal.abort() }) },
};

for (const [name, { failing = () => {}, options }] of Object.entries(ends)) {
  test(`the caller's stack frames are kept: ${name}`, async () => {
    server.respond = failing;
    async function userOfTheSdk(): Promise<void> {
      await createSignInToken(clientWith(), { userId: "u" }, options?.());
    }
    const error = await userOfTheSdk().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SdkError);
    expect((error as Error).stack).toContain("userOfTheSdk");
  });
}

test("a call is a native promise", () => {
  const call = apiPromise(new Promise<never>(() => {}));
  expect(Object.getPrototypeOf(call)).toBe(Promise.prototype);
});

test("only a failure that nobody looks at is an unhandled rejection", async () => {
  server.respond = answer(404, {});
  const unhandled: unknown[] = [];
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (reason) => unhandled.push(reason));
  try {
    const params = { userId: "u" };
    await createSignInToken(clientWith(), params).result();
    const call = createSignInToken(clientWith(), params);
    await expect(call.withResponse()).rejects.toThrow("404");
    const invalid = revokeSignInToken(clientWith(), { signInTokenId: "" });
    await expect(invalid.result()).rejects.toThrow("a path");
    await settle();
    expect(unhandled).toEqual([]);
    void createSignInToken(clientWith(), params);
    while (unhandled.length === 0) await settle();
    expect(unhandled).toHaveLength(1);
  } finally {
    process.removeAllListeners("unhandledRejection");
    for (const listener of others) process.on("unhandledRejection", listener);
  }
});

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
