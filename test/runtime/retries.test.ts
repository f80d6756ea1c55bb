import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type {
  ApiClient,
  ClientOptions,
  RequestOptions,
} from "../../templates/runtime/client.ts";
import {
  AbortError,
  ApiError,
  ConnectionError,
  TimeoutError,
  type RequestError,
} from "../../templates/runtime/errors.ts";
import { retryDelay } from "../../templates/runtime/retry.ts";
import { callOperation } from "./fixture/operation.ts";
import { answer, closedUrl, inTurn, loopback } from "./loopback.ts";

const server = loopback();

const clientWith = (options: ClientOptions = {}): ApiClient => ({
  options,
  server: server.url,
  security: {},
});

// No pause between tries, but where the server asks for one.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe("what is tried again", () => {
  const tries = async (
    method: string,
    options: RequestOptions = {},
    client: ClientOptions = {},
  ): Promise<number> => {
    const before = server.received.length;
    server.respond = answer(503);
    const operation = { method, success: async () => undefined };
    await callOperation(clientWith(client), operation, options).result();
    return server.received.length - before;
  };

  for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]) {
    test(`${method}, twice by default`, async () => {
      expect(await tries(method)).toBe(3);
    });
  }

  for (const method of ["POST", "PATCH", "QUERY"]) {
    test(`${method} only where it is said to do no harm`, async () => {
      expect(await tries(method)).toBe(1);
      expect(await tries(method, { retries: 5 })).toBe(1);
      expect(await tries(method, {}, { retries: 5 })).toBe(1);
      expect(await tries(method, { idempotent: true })).toBe(3);
      expect(await tries(method, { idempotencyKey: "k" })).toBe(3);
      const headers = { "Idempotency-Key": "k" };
      expect(await tries(method, { headers })).toBe(3);
    });
  }

  test("as often as the call says, else the client", async () => {
    expect(await tries("GET", { retries: 0 })).toBe(1);
    expect(await tries("GET", { retries: 1 }, { retries: 4 })).toBe(2);
    expect(await tries("GET", {}, { retries: 4 })).toBe(5);
    expect(await tries("GET", { retries: undefined }, { retries: 0 })).toBe(1);
    expect(await tries("GET", { idempotent: false })).toBe(1);
  });

  test("with the same idempotency key each time", async () => {
    await tries("POST", { idempotencyKey: "key_1" });
    expect(
      server.received.map(({ headers }) => headers["idempotency-key"]),
    ).toEqual(["key_1", "key_1", "key_1"]);
  });

  for (const status of [408, 425, 429, 500, 502, 503, 504, 599]) {
    test(`after ${status}`, async () => {
      server.respond = inTurn(answer(status), answer(200, { done: 1 }));
      expect(await callOperation(clientWith())).toEqual({ done: 1 });
    });
  }

  for (const status of [400, 401, 403, 404, 409, 422]) {
    test(`not after ${status}`, async () => {
      server.respond = inTurn(answer(status), answer(200, {}));
      await expect(callOperation(clientWith())).rejects.toThrow(`${status}`);
      expect(server.received).toHaveLength(1);
    });
  }

  test("not after a body that cannot be read", async () => {
    server.respond = answer(200, "{");
    await callOperation(clientWith()).result();
    expect(server.received).toHaveLength(1);
  });

  test("after a connection that broke, before or in the body", async () => {
    server.respond = inTurn(
      (response) => void response.destroy(),
      (response) => {
        response.writeHead(200, { "content-length": "9" }).write("{");
        setTimeout(() => response.destroy(), 20);
      },
      answer(200, { done: 1 }),
    );
    expect(await callOperation(clientWith())).toEqual({ done: 1 });
    expect(server.received).toHaveLength(3);
  });

  test("as the document advises", async () => {
    const retry = { statuses: ["404", "4XX"], connectionErrors: false };
    server.respond = inTurn(answer(404), answer(410), answer(503));
    const client = clientWith({ retry, retries: 9 });
    await callOperation(client).result();
    expect(server.received).toHaveLength(3);
    let calls = 0;
    const fetch = async (): Promise<never> => {
      calls++;
      throw new TypeError("fetch failed");
    };
    await callOperation(clientWith({ retry, fetch })).result();
    expect(calls).toBe(1);
    await callOperation(
      clientWith({ retry, fetch }),
      {},
      { retry: {} },
    ).result();
    expect(calls).toBe(4);
  });

  test("a body that is a stream is sent once", async () => {
    server.respond = answer(503);
    const stream = new Blob(["x"]).stream();
    const result = await callOperation(clientWith(), {
      method: "PUT",
      body: { content: stream, type: "text/plain", duplex: "half" },
    }).result();
    expect(result).toMatchObject({ ok: false, error: { status: 503 } });
    expect(server.received).toHaveLength(1);
    expect(String(server.first.body)).toBe("x");
  });

  test("the body is sent again", async () => {
    server.respond = inTurn(answer(503), answer(200, {}));
    const body = { content: new Blob(["x"]), type: "text/plain" };
    await callOperation(clientWith(), { method: "PUT", body });
    expect(server.received.map((one) => String(one.body))).toEqual(["x", "x"]);
  });
});

describe("the pause", () => {
  const request = { operation: "Test", method: "GET", url: "http://x/" };
  const failed = (
    status: number,
    headers: Record<string, string> = {},
  ): RequestError =>
    new ApiError({
      request,
      response: new Response("", { status, headers }),
      rawBody: "",
      body: undefined,
    }) as RequestError;

  beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0.5));

  test("doubles up to a limit, and is random", () => {
    const error = failed(503);
    const delays = [0, 1, 2, 3, 4, 5].map((n) => retryDelay(error, n));
    expect(delays).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000]);
    expect(retryDelay(new ConnectionError("failed", request), 0)).toBe(250);
    expect(retryDelay(new TimeoutError("late", request), 1)).toBe(500);
    expect(retryDelay(new AbortError("over", request), 0)).toBe(Infinity);
  });

  test("grows as the document advises", () => {
    const retry = { initialInterval: 100, maxInterval: 900, exponent: 3 };
    const delays = [0, 1, 2, 3].map((n) => retryDelay(failed(503), n, retry));
    expect(delays).toEqual([50, 150, 450, 450]);
    const open = { initialInterval: undefined, statuses: undefined };
    expect(retryDelay(failed(503), 0, open)).toBe(250);
  });

  test("is what the server asks for, in seconds or as a date", () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2030, 0, 1) });
    try {
      const asked = (value: string): number =>
        retryDelay(failed(429, { "retry-after": value }), 0);
      expect(asked("0")).toBe(0);
      expect(asked("7")).toBe(7_000);
      expect(asked("60")).toBe(60_000);
      expect(asked("61")).toBe(Infinity);
      expect(asked("3600")).toBe(Infinity);
      expect(asked("Tue, 01 Jan 2030 00:00:09 GMT")).toBe(9_000);
      expect(asked("Tue, 01 Jan 2030 01:00:00 GMT")).toBe(Infinity);
      // Neither a date in the past nor nonsense says anything.
      expect(asked("Mon, 31 Dec 2029 23:00:00 GMT")).toBe(250);
      expect(asked("-1")).toBe(250);
      expect(asked("soon")).toBe(250);
      expect(asked("")).toBe(250);
    } finally {
      vi.useRealTimers();
    }
  });
});

test("a Retry-After beyond what is waited for gives the error at once", async () => {
  server.respond = answer(429, "", { "retry-after": "3600" });
  const first = await callOperation(clientWith()).result();
  expect(first).toMatchObject({ ok: false, error: { status: 429 } });
  server.respond = answer(503, "", { "retry-after": "30" });
  const client = clientWith({ deadline: 10_000 });
  const second = await callOperation(client).result();
  expect(second).toMatchObject({ ok: false, error: { status: 503 } });
  expect(server.received).toHaveLength(2);
});

test("the last error is given when no try is left", async () => {
  server.respond = inTurn(answer(503), answer(502), answer(500));
  await expect(callOperation(clientWith())).rejects.toThrow("500");
});

test("a connection that is refused each time is a ConnectionError", async () => {
  const client = clientWith({ baseUrl: await closedUrl() });
  await expect(callOperation(client)).rejects.toThrow(ConnectionError);
});
