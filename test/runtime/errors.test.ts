import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  ApiError,
  ConnectionError,
  ResponseParseError,
  SdkError,
} from "../../templates/runtime/errors.ts";
import { errorData } from "../../templates/runtime/error-data.ts";
import type { ApiClient } from "../../templates/runtime/client.ts";
import { asJson } from "../../templates/runtime/read.ts";
import { createClient, type ClerkOptions } from "./fixture/create-client.ts";
import { ClerkErrors, Problem } from "./fixture/errors.ts";
import { callOperation } from "./fixture/operation.ts";
import { createSignInToken } from "./fixture/sign-in-tokens.ts";
import { getUserList } from "./fixture/users.ts";
import { answer, closedUrl, loopback } from "./loopback.ts";

const server = loopback();

const clientWith = (options: ClerkOptions = {}): ApiClient =>
  createClient({
    bearerAuth: "sk_test_secret",
    baseUrl: server.url,
    retries: 0,
    ...options,
  });

const wireErrors = {
  errors: [
    {
      message: "is invalid",
      long_message: "The user is not here.",
      code: "resource_not_found",
      meta: { param_name: "user_id" },
    },
  ],
  clerk_trace_id: "trace_1",
};

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error("The call did not fail");
    },
    (reason: unknown) => reason,
  );
}

for (const status of [403, 404, 422]) {
  test(`a documented ${status} is its class, with its data`, async () => {
    server.respond = answer(status, wireErrors, { "x-request-id": "req_1" });
    const call = createSignInToken(clientWith(), { userId: "u" });
    const error = await failure(call);
    expect(error).toBeInstanceOf(ClerkErrors);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(Error);
    if (!(error instanceof ClerkErrors)) return;
    expect(error.name).toBe("ClerkErrors");
    expect(error.status).toBe(status);
    expect(error.headers.get("x-request-id")).toBe("req_1");
    expect(error.data.errors[0]?.longMessage).toBe("The user is not here.");
    expect(error.data.errors[0]?.meta).toEqual({ param_name: "user_id" });
    expect(error.data.clerkTraceId).toBe("trace_1");
    expect(error.rawBody).toBe(JSON.stringify(wireErrors));
    expect(error.request).toEqual({
      operation: "CreateSignInToken",
      method: "POST",
      url: `${server.url}/sign_in_tokens`,
    });
    expect(error.message).toBe(
      `POST ${server.url}/sign_in_tokens: ${status} The user is not here. (resource_not_found, trace_1, req_1)`,
    );
    expect(error.stack).toMatch(/^ClerkErrors: POST http/);
    const result = await call.result();
    expect(result).toEqual({ ok: false, error });
  });
}

test("an undocumented status is an ApiError", async () => {
  server.respond = answer(401, wireErrors);
  const call = createSignInToken(clientWith(), { userId: "u" });
  const error = await failure(call);
  expect(error).not.toBeInstanceOf(ClerkErrors);
  expect(error).toMatchObject({
    name: "ApiError",
    status: 401,
    data: undefined,
    rawBody: JSON.stringify(wireErrors),
  });
});

test("an error is chosen by status, then by range, then by default", async () => {
  class Exact extends ApiError {}
  class Range extends ApiError {}
  class Default extends ApiError {}
  const errors = () => ({ 404: Exact, "4XX": Range, default: Default });
  for (const [status, expected] of [
    [404, Exact],
    [409, Range],
    [503, Default],
  ] as const) {
    server.respond = answer(status, {});
    const error = await failure(callOperation(clientWith(), { errors }));
    expect((error as object).constructor).toBe(expected);
  }
});

for (const body of [
  "<html>",
  '"text"',
  "null",
  "[]",
  '{"message":"from a proxy"}',
  '{"errors":null}',
  '{"errors":{}}',
  "",
]) {
  test(`404 with the body ${body} is still the HTTP error`, async () => {
    server.respond = answer(404, body);
    const call = createSignInToken(clientWith(), { userId: "u" });
    expect(await failure(call)).toMatchObject({
      name: "ApiError",
      status: 404,
      data: undefined,
      rawBody: body,
    });
  });
}

test("the data of an error is checked by kind", () => {
  const read = (
    body: unknown,
    expected: Parameters<typeof errorData>[1],
  ): unknown => errorData({ body } as never, expected);
  for (const [kind, right, wrong] of [
    ["string", "", 1],
    ["number", 0, "0"],
    ["boolean", false, null],
    ["object", {}, []],
    ["object", {}, null],
    ["array", [], {}],
    ["any", null, undefined],
  ] as const) {
    expect(read(right, kind)).toBe(right);
    expect(() => read(wrong, kind)).toThrow(TypeError);
    const whole = { member: right };
    expect(read(whole, { member: kind })).toBe(whole);
    expect(() => read({ member: wrong }, { member: kind })).toThrow(TypeError);
    expect(() => read([], { member: kind })).toThrow(TypeError);
  }
  expect(read({}, {})).toEqual({});
});

test("an error without a shape has the body as it came", async () => {
  const body = { title: "Gone", some_member: { a_b: 1 } };
  server.respond = answer(410, body);
  const errors = () => ({ 410: Problem });
  const error = await failure(callOperation(clientWith(), { errors }));
  expect(error).toMatchObject({ name: "Problem", data: body });
});

for (const [body, said] of [
  [{ title: "Out of credit" }, "Out of credit"],
  [{ title: "Out of credit", detail: "30 < 50" }, "30 < 50"],
  [{ error: { message: "no", code: 7 } }, "no (7)"],
  [{ error: "invalid_grant" }, "invalid_grant"],
  [{ message: "no", code: "c" }, "no (c)"],
  [{ errors: ["first", "second"], code: "c" }, "first (c)"],
  [{ errors: { name: ["is short"] }, title: "Invalid" }, "Invalid"],
  [{ errors: [], message: "none" }, "none"],
  [{ message: { not: "text" }, code: {} }, "Bad Request"],
  [{ message: "x".repeat(600) }, "x".repeat(500)],
  [[], "Bad Request"],
  ["plain", "plain"],
  [null, "Bad Request"],
] as const) {
  test(`the message of ${JSON.stringify(body).slice(0, 60)}`, async () => {
    server.respond = answer(400, JSON.stringify(body), { "request-id": "" });
    const error = await failure(callOperation(clientWith()));
    expect((error as Error).message).toBe(
      `GET ${server.url}/test: 400 ${said}`,
    );
  });
}

for (const body of ["{broken", "", "<html>log in</html>"]) {
  test(`200 with the body "${body}" is a ResponseParseError`, async () => {
    server.respond = answer(200, body, { "x-request-id": "req_2" });
    const call = getUserList(clientWith());
    const error = await failure(call);
    expect(error).toBeInstanceOf(ResponseParseError);
    if (!(error instanceof ResponseParseError)) return;
    expect(error.name).toBe("ResponseParseError");
    expect(error.status).toBe(200);
    expect(error.headers.get("x-request-id")).toBe("req_2");
    expect(error.rawBody).toBe(body);
    expect(error.cause).toBeInstanceOf(SyntaxError);
    expect(error.data).toBeUndefined();
    expect(error.request.operation).toBe("GetUserList");
  });
}

test("204 where data was promised is a ResponseParseError", async () => {
  server.respond = answer(204);
  const error = await failure(getUserList(clientWith()));
  expect(error).toMatchObject({ name: "ResponseParseError", status: 204 });
});

test("a refused connection is a ConnectionError with its cause", async () => {
  const client = clientWith({ baseUrl: await closedUrl() });
  const error = await failure(getUserList(client));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({
    name: "ConnectionError",
    cause: { cause: { code: "ECONNREFUSED" } },
    request: { operation: "GetUserList", method: "GET" },
  });
  expect((error as ConnectionError).status).toBeUndefined();
});

test("a connection that breaks in the body is a ConnectionError", async () => {
  server.respond = (response) => {
    response.writeHead(200, { "content-length": "100" }).write("[");
    setTimeout(() => response.destroy(), 20);
  };
  const readers = [asJson(), (response: Response) => response.arrayBuffer()];
  for (const success of readers) {
    const call = callOperation<unknown>(clientWith(), { success });
    expect(await failure(call)).toMatchObject({
      name: "ConnectionError",
      cause: { message: "terminated" },
    });
  }
});

test("a connection that breaks in an error's body is a ConnectionError", async () => {
  server.respond = (response) => {
    response.writeHead(404, { "content-length": "100" }).write("{");
    setTimeout(() => response.destroy(), 20);
  };
  const error = await failure(getUserList(clientWith()));
  expect(error).toMatchObject({ name: "ConnectionError" });
});

test("an error says in JSON what it says in its message", async () => {
  server.respond = answer(404, wireErrors);
  const call = createSignInToken(clientWith(), { userId: "u" });
  const error = (await failure(call)) as ClerkErrors;
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: "ClerkErrors",
    message: error.message,
    status: 404,
    data: { clerkTraceId: "trace_1" },
    request: { method: "POST" },
  });
});

test("no secret is shown", async () => {
  const shown: string[] = [];
  const show = (value: unknown): void => {
    shown.push(inspect(value, { depth: 9, showHidden: true }), String(value));
    shown.push(JSON.stringify(value));
    if (value instanceof Error) shown.push(value.message, value.stack ?? "");
  };
  const client = clientWith();
  show(client);
  const responders = [
    answer(404, wireErrors),
    answer(500),
    answer(200, "{"),
    (response: { destroy(): void }): void => response.destroy(),
  ];
  for (const responder of responders) {
    server.respond = responder;
    const call = createSignInToken(client, { userId: "u" });
    const error = await failure(call);
    expect(error).toBeInstanceOf(SdkError);
    show(error);
    expect(server.first.headers.authorization).toContain("sk_test_secret");
  }
  for (const text of shown) expect(text).not.toContain("sk_test_secret");
});

test("the message leaves out the query", async () => {
  server.respond = answer(422, wireErrors);
  const error = await failure(
    getUserList(clientWith(), { emailAddress: ["a@b.c"] }),
  );
  expect((error as Error).message).toContain("/users: 422");
  expect((error as SdkError).request.url).toContain("a%40b.c");
});
