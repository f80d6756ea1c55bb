import { getEventListeners, once } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import type { ApiPromise } from "../../templates/runtime/api-promise.ts";
import type {
  ApiClient,
  ClientOptions,
  RequestOptions,
} from "../../templates/runtime/client.ts";
import {
  AbortError,
  ApiError,
  ConnectionError,
  type RequestError,
  ResponseParseError,
  TimeoutError,
} from "../../templates/runtime/errors.ts";
import {
  asEvents,
  type EventStream,
  jsonData,
} from "../../templates/runtime/events.ts";
import { callOperation } from "./fixture/operation.ts";
import { answer, inTurn, loopback, type Responder } from "./loopback.ts";

// A test here that does not end in time has found a fault.
const server = loopback();
const type = { "content-type": "text/event-stream" };

function watch(
  options?: RequestOptions,
  settings: ClientOptions = {},
): ApiPromise<EventStream<unknown>, RequestError> {
  const client: ApiClient = {
    options: { retries: 0, ...settings },
    server: server.url,
    security: {},
  };
  const success = asEvents<EventStream<unknown>>(
    client,
    options,
    jsonData(),
    "[DONE]",
  );
  return callOperation(client, { success }, options);
}

/** Sends the events and keeps the connection; what becomes of it can be waited for. */
function holding(...events: unknown[]): { closed: Promise<unknown> } {
  const { promise, resolve } = withResolvers<unknown>();
  server.respond = (response) => {
    response.writeHead(200, type);
    for (const event of events) send(response, event);
    response.flushHeaders();
    void once(response, "close").then(resolve);
  };
  return { closed: promise };
}

function withResolvers<Value>(): {
  promise: Promise<Value>;
  resolve: (value: Value) => void;
} {
  let resolve: (value: Value) => void = () => {};
  const promise = new Promise<Value>((done) => (resolve = done));
  return { promise, resolve };
}

function send(response: ServerResponse, event: unknown): void {
  response.write(`data: ${JSON.stringify(event)}\n\n`);
}

/** Events with pauses between them, then the end. */
const slowly =
  (pause: number, ...events: unknown[]): Responder =>
  (response) => {
    response.writeHead(200, type);
    response.flushHeaders();
    const left = [...events];
    const timer = setInterval(() => {
      if (left.length > 0) return send(response, left.shift());
      clearInterval(timer);
      response.end();
    }, pause);
    response.on("close", () => clearInterval(timer));
  };

/** What a loop gets, and what it throws. */
async function drain(
  stream: AsyncIterable<unknown>,
): Promise<{ items: unknown[]; error?: unknown }> {
  const items: unknown[] = [];
  try {
    for await (const item of stream) items.push(item);
  } catch (error) {
    return { items, error };
  }
  return { items };
}

// A rejection that nobody handles fails the suite.
afterEach(() => {
  vi.restoreAllMocks();
});

test("events come as they are sent, for longer than a try may take", async () => {
  server.respond = slowly(300, 1, 2, 3, 4);
  const stream = await watch({ timeout: 700, deadline: 700 });
  expect(await drain(stream)).toEqual({ items: [1, 2, 3, 4] });
});

test("the first event is there before the second is sent", async () => {
  holding(1);
  for await (const item of await watch()) {
    expect(item).toBe(1);
    break;
  }
});

test("leaving the loop closes the connection", async () => {
  const { closed } = holding(1, 2);
  for await (const item of await watch()) {
    expect(item).toBe(1);
    break;
  }
  await closed;
});

test("what the loop's body throws closes it too", async () => {
  const { closed } = holding(1);
  const reading = async () => {
    for await (const _ of await watch()) throw new Error("mine");
  };
  await expect(reading()).rejects.toThrow("mine");
  await closed;
});

test("cancelling closes it, and ends a loop that waits", async () => {
  const { closed } = holding(1);
  const stream = await watch();
  setTimeout(() => stream.cancel(), 20);
  expect(await drain(stream)).toEqual({ items: [1] });
  await closed;
});

test("cancelling closes it if nobody reads", async () => {
  const { closed } = holding();
  (await watch()).cancel();
  await closed;
});

test("an iterator that is returned early closes it, also before it began, also while it waits", async () => {
  const first = holding();
  const unread = (await watch())[Symbol.asyncIterator]();
  await unread.return?.();
  await first.closed;
  const second = holding();
  const waiting = (await watch())[Symbol.asyncIterator]();
  const next = waiting.next();
  await waiting.return?.();
  expect(await next).toEqual({ done: true, value: undefined });
  await second.closed;
});

test("the caller's signal ends a stream that is waited for", async () => {
  const { closed } = holding(1);
  const controller = new AbortController();
  const reason = new Error("enough");
  const stream = await watch({ signal: controller.signal });
  setTimeout(() => controller.abort(reason), 20);
  const { items, error } = await drain(stream);
  expect(items).toEqual([1]);
  expect(error).toBeInstanceOf(AbortError);
  expect(error).toMatchObject({ cause: reason });
  await closed;
});

test("the caller's signal ends a stream that nobody reads", async () => {
  const { closed } = holding(1);
  const controller = new AbortController();
  const stream = await watch({ signal: controller.signal });
  controller.abort();
  await closed;
  expect((await drain(stream)).error).toBeInstanceOf(AbortError);
});

test("no listener and no timer outlives a stream", async () => {
  const started = vi.spyOn(globalThis, "setTimeout");
  const cleared = vi.spyOn(globalThis, "clearTimeout");
  const { signal } = new AbortController();
  const options = { signal, idleTimeout: 30_000 };
  const listeners = () => getEventListeners(signal, "abort").length;
  server.respond = slowly(5, 1, 2);
  const ended = await watch(options);
  expect(listeners()).toBe(1);
  await drain(ended);
  expect(listeners()).toBe(0);
  holding(1);
  for await (const _ of await watch(options)) break;
  expect(listeners()).toBe(0);
  holding(1);
  (await watch(options)).cancel();
  expect(listeners()).toBe(0);
  server.respond = inTurn((response) => {
    response.writeHead(200, type).write("data: oops\n\n");
  });
  expect((await drain(await watch(options))).error).toBeDefined();
  expect(listeners()).toBe(0);

  const running = new Set(
    started.mock.results
      .filter((_, index) => (started.mock.calls[index]?.[1] ?? 0) >= 30_000)
      .map(({ value }) => value as unknown),
  );
  expect(running.size).toBeGreaterThan(7);
  for (const [timer] of cleared.mock.calls) running.delete(timer);
  expect(running.size).toBe(0);
});

test("a stream that breaks off", async () => {
  server.respond = (response) => {
    response.writeHead(200, type);
    send(response, 1);
    setTimeout(() => response.destroy(), 20);
  };
  const { items, error } = await drain(await watch());
  expect(items).toEqual([1]);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ request: { operation: "Test" } });
  expect((error as ConnectionError).cause).toBeDefined();
});

test("a stream that breaks off is not asked for again", async () => {
  server.respond = (response) => {
    response.writeHead(200, type);
    send(response, 1);
    setTimeout(() => response.destroy(), 20);
  };
  const stream = await watch({ retries: 3 });
  expect((await drain(stream)).error).toBeInstanceOf(ConnectionError);
  expect(server.received).toHaveLength(1);
});

test("a stream that does not begin is an ordinary failure, and is tried again", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  server.respond = inTurn(
    (response) => void response.destroy(),
    answer(503),
    slowly(1, 1),
  );
  const stream = await watch({ retries: 2 });
  expect(await drain(stream)).toEqual({ items: [1] });
  server.respond = answer(404, { message: "gone" });
  const result = await watch().result();
  expect(result).toMatchObject({ ok: false, error: { status: 404 } });
  await expect(watch()).rejects.toThrow(ApiError);
});

test("a stream that hangs, where a limit is set", async () => {
  const first = holding(1);
  const stream = await watch({ idleTimeout: 40 });
  const { items, error } = await drain(stream);
  expect(items).toEqual([1]);
  expect(error).toBeInstanceOf(TimeoutError);
  expect((error as Error).message).toContain("nothing came in 40 ms");
  await first.closed;
  holding();
  const other = await watch(undefined, { idleTimeout: 40 });
  expect((await drain(other)).error).toBeInstanceOf(TimeoutError);
});

test("comments are a sign of life, and time in the loop does not count", async () => {
  server.respond = (response) => {
    response.writeHead(200, type);
    send(response, 1);
    const timer = setInterval(() => response.write(":\n"), 25);
    setTimeout(() => {
      clearInterval(timer);
      send(response, 2);
      response.end();
    }, 250);
  };
  const items: unknown[] = [];
  for await (const item of await watch({ idleTimeout: 150 })) {
    items.push(item);
    if (item === 2) await new Promise((done) => setTimeout(done, 200));
  }
  expect(items).toEqual([1, 2]);
});

test("a limit that no timer can hold is none", async () => {
  server.respond = slowly(5, 1);
  const stream = await watch({ idleTimeout: Infinity });
  expect(await drain(stream)).toEqual({ items: [1] });
});

test("the sentinel closes the connection although the server does not", async () => {
  const { closed } = holding(1);
  const { respond } = server;
  server.respond = (response, ...rest) => {
    respond(response, ...rest);
    response.write("data: [DONE]\n\n");
  };
  const stream = await watch();
  expect(await drain(stream)).toEqual({ items: [1] });
  expect(stream.isComplete).toBe(true);
  await closed;
});

test("an item that cannot be read closes the connection", async () => {
  const { closed } = holding(1);
  const { respond } = server;
  server.respond = (response, ...rest) => {
    respond(response, ...rest);
    response.write("data: {oops\n\n");
  };
  const { items, error } = await drain(await watch());
  expect(items).toEqual([1]);
  expect(error).toBeInstanceOf(ResponseParseError);
  expect(error).toMatchObject({ status: 200, rawBody: "{oops" });
  await closed;
});

test("an answer that is no stream is told of, with its text", async () => {
  server.respond = answer(200, { whole: true });
  const result = await watch().result();
  expect(result).toMatchObject({
    ok: false,
    error: { name: "ResponseParseError", rawBody: '{"whole":true}' },
  });
});

test("a server with nothing to say", async () => {
  server.respond = (response) => void response.writeHead(204).end();
  const stream = await watch();
  expect(await drain(stream)).toEqual({ items: [] });
  expect(stream.isComplete).toBe(true);
});

test("a stream can be read once", async () => {
  server.respond = slowly(1, 1);
  const stream = await watch();
  await drain(stream);
  expect(() => stream[Symbol.asyncIterator]()).toThrow(TypeError);
});

test("withResponse gives status and headers while the stream runs", async () => {
  holding(1);
  const { data, response } = await watch().withResponse();
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  data.cancel();
});
