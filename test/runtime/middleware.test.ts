import { expect, test } from "vitest";
import { bearer } from "../../templates/runtime/auth.ts";
import type {
  ApiClient,
  ClientOptions,
  Middleware,
  OutgoingRequest,
} from "../../templates/runtime/client.ts";
import { ConnectionError } from "../../templates/runtime/errors.ts";
import { callOperation } from "./fixture/operation.ts";
import { answer, closedUrl, inTurn, loopback } from "./loopback.ts";

const server = loopback();

const clientWith = (options: ClientOptions): ApiClient => ({
  options,
  server: server.url,
  security: { auth: bearer("sk_secret") },
});

test("middleware runs in order around each try, and the credential is out of its sight", async () => {
  server.respond = inTurn(
    answer(503, "", { "retry-after": "0" }),
    answer(200, { done: true }),
  );
  const log: string[] = [];
  const seen: OutgoingRequest[] = [];
  const named =
    (name: string): Middleware =>
    async (request, next, { operation, attempt }) => {
      seen.push(request);
      log.push(`> ${name} ${operation} ${attempt}`);
      const response = await next({
        ...request,
        headers: { ...request.headers, [`x-${name}`]: "1" },
      });
      log.push(`< ${name} ${response.status}`);
      return response;
    };
  const client = clientWith({ middleware: [named("a"), named("b")] });
  const data = await callOperation(client, { security: ["auth"] });
  expect(data).toEqual({ done: true });
  expect(log).toEqual([
    "> a Test 0",
    "> b Test 0",
    "< b 503",
    "< a 503",
    "> a Test 1",
    "> b Test 1",
    "< b 200",
    "< a 200",
  ]);
  expect(server.first.headers).toMatchObject({
    "x-a": "1",
    "x-b": "1",
    authorization: "Bearer sk_secret",
  });
  expect(JSON.stringify(seen)).not.toContain("sk_secret");
});

test("middleware can answer without the server", async () => {
  const client = clientWith({
    middleware: [async () => Response.json({ cached: true })],
  });
  expect(await callOperation(client)).toEqual({ cached: true });
  expect(server.received).toHaveLength(0);
});

test("middleware sees a broken connection as a ConnectionError", async () => {
  const seen: unknown[] = [];
  const client = clientWith({
    retries: 0,
    baseUrl: await closedUrl(),
    middleware: [
      (request, next) =>
        next(request).catch((error: unknown) => {
          seen.push(error);
          throw error;
        }),
    ],
  });
  const result = await callOperation(client).result();
  expect(seen[0]).toBeInstanceOf(ConnectionError);
  expect(result).toEqual({ ok: false, error: seen[0] });
});

test("an exception of middleware passes through unchanged, once", async () => {
  const fault = new RangeError("mine");
  let calls = 0;
  for (const middleware of [
    async () => {
      calls++;
      throw fault;
    },
    () => {
      calls++;
      throw fault;
    },
  ] satisfies Middleware[]) {
    const call = callOperation(clientWith({ middleware: [middleware] }));
    await expect(call).rejects.toBe(fault);
    await expect(call.result()).rejects.toBe(fault);
  }
  expect(calls).toBe(2);
});

test("a custom fetch gets URL and init, and no this", async () => {
  const calls: unknown[] = [];
  const client = clientWith({
    async fetch(this: unknown, url, init) {
      calls.push([this, url, init?.method]);
      return Response.json({});
    },
  });
  await callOperation(client);
  expect(calls).toEqual([[undefined, `${server.url}/test`, "GET"]]);
});

test("an undefined among the middleware is told, and nothing is sent", async () => {
  const middleware = [undefined as unknown as Middleware];
  const call = callOperation(clientWith({ middleware }), {
    security: ["auth"],
  });
  await expect(call).rejects.toThrow(TypeError);
  expect(server.received).toHaveLength(0);
});

test("what a middleware does to a request does not make its call one that can be repeated", async () => {
  server.respond = answer(503, "", { "retry-after": "0" });
  const careless: Middleware = (request, next) => {
    Object.assign(request.headers, { "idempotency-key": "k" });
    return next(request);
  };
  const client = clientWith({ middleware: [careless] });
  const call = callOperation(client, { method: "POST" });
  await expect(call).rejects.toThrow("503");
  expect(server.received).toHaveLength(1);
});
