import { getEventListeners } from "node:events";
import { expect, test, vi } from "vitest";
import { bearer } from "../../templates/runtime/auth.ts";
import type {
  ApiClient,
  ClientOptions,
} from "../../templates/runtime/client.ts";
import { AbortError, TimeoutError } from "../../templates/runtime/errors.ts";
import { sleep } from "../../templates/runtime/alarm.ts";
import { callOperation } from "./fixture/operation.ts";
import { answer, inTurn, loopback, type Responder } from "./loopback.ts";

// A test here that does not end in time has found a fault: what is waited for
// lasts longer than a test may.
const server = loopback();

const clientWith = (options: ClientOptions = {}): ApiClient => ({
  options,
  server: server.url,
  security: {},
});

const never: Responder = () => {};
const halfway: Responder = (response) =>
  void response
    .writeHead(200, { "content-type": "application/json" })
    .write("[");
const halfwayError: Responder = (response) =>
  void response
    .writeHead(404, { "content-type": "application/json" })
    .write("[");

for (const [where, responder] of [
  ["before the answer", never],
  ["in the body", halfway],
  ["in the body of an error", halfwayError],
] as const) {
  test(`the time of a try ends ${where}`, async () => {
    server.respond = responder;
    const client = clientWith({ timeout: 40, retries: 0 });
    const result = await callOperation(client).result();
    expect(result).toMatchObject({
      ok: false,
      error: { name: "TimeoutError", request: { operation: "Test" } },
    });
    await expect(callOperation(client)).rejects.toThrow(TimeoutError);
    await expect(callOperation(client)).rejects.toThrow("no answer in 40 ms");
  });

  test(`the caller ends a call ${where}`, async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    let requests = 0;
    server.respond = (...all) => {
      responder(...all);
      // One of the test before may arrive after it was given up.
      if (!all[1].headers["x-ended"]) return;
      requests++;
      setTimeout(() => controller.abort(reason), 20);
    };
    const { signal } = controller;
    const options = { signal, headers: { "x-ended": "by the caller" } };
    const call = callOperation(clientWith(), {}, options);
    await expect(call).rejects.toThrow(AbortError);
    await expect(call).rejects.toMatchObject({
      name: "AbortError",
      cause: reason,
    });
    expect(requests).toBe(1);
  });
}

test("a try that took too long is repeated", async () => {
  server.respond = inTurn(never, answer(200, { done: 1 }));
  vi.spyOn(Math, "random").mockReturnValue(0);
  const call = callOperation(clientWith({ timeout: 200 }));
  expect(await call.finally(() => vi.restoreAllMocks())).toEqual({ done: 1 });
});

test("the deadline ends the first try, and all of them", async () => {
  server.respond = never;
  const first = await callOperation(clientWith({ deadline: 50 })).result();
  expect(first).toMatchObject({ ok: false, error: { name: "TimeoutError" } });
  expect(server.received.length).toBeLessThanOrEqual(1);
  vi.spyOn(Math, "random").mockReturnValue(0);
  const client = clientWith({ timeout: 40, deadline: 100, retries: 1e9 });
  const all = await callOperation(client).result();
  vi.restoreAllMocks();
  expect(all).toMatchObject({ ok: false, error: { name: "TimeoutError" } });
});

test("a try that the deadline cuts off tells of the deadline, and of what went wrong before", async () => {
  server.respond = inTurn(answer(503, { message: "later" }), never);
  vi.spyOn(Math, "random").mockReturnValue(0);
  const client = clientWith({ timeout: 40_000, deadline: 800 });
  const call = callOperation(client);
  await expect(call.finally(() => vi.restoreAllMocks())).rejects.toMatchObject({
    message: expect.stringMatching(/: no answer in 800 ms$/),
    cause: { name: "ApiError", status: 503 },
  });
});

test("what went wrong first is told, however many tries follow", async () => {
  server.respond = inTurn(answer(503, { message: "later" }), never);
  vi.spyOn(Math, "random").mockReturnValue(0);
  const client = clientWith({ timeout: 400, deadline: 1_300, retries: 1e9 });
  const error = await thrownBy(client);
  vi.restoreAllMocks();
  expect(error).toMatchObject({ name: "TimeoutError", cause: { status: 503 } });
  const only = await thrownBy(clientWith({ timeout: 20, retries: 0 }));
  expect(only).toMatchObject({ name: "TimeoutError" });
  expect(only).not.toHaveProperty("cause");
});

test("a call that is over before it starts sends nothing", async () => {
  const signal = AbortSignal.abort("over");
  const call = callOperation(clientWith(), {}, { signal });
  await expect(call).rejects.toMatchObject({
    name: "AbortError",
    cause: "over",
  });
  expect(server.received).toHaveLength(0);
});

test("the caller ends the pause between two tries", async () => {
  const controller = new AbortController();
  server.respond = (...all) => {
    answer(503, "", { "retry-after": "50" })(...all);
    setTimeout(() => controller.abort(), 50);
  };
  const { signal } = controller;
  const call = callOperation(clientWith(), {}, { signal });
  await expect(call).rejects.toThrow(AbortError);
  expect(server.received).toHaveLength(1);
});

test("a pause does not begin when the call is over", async () => {
  const pause = sleep(1e9, AbortSignal.abort());
  await expect(pause).resolves.toBeUndefined();
});

test("what does not obey the signal does not hold up a call", async () => {
  const hang = (): Promise<never> => new Promise(() => {});
  const stuck: [ApiClient, string[]][] = [
    [clientWith({ fetch: hang }), []],
    [clientWith({ middleware: [hang] }), []],
    [{ ...clientWith(), security: { auth: bearer(hang) } }, ["auth"]],
  ];
  for (const [client, security] of stuck) {
    const limited = { timeout: 20, retries: 0 };
    const late = callOperation(client, { security }, limited);
    await expect(late).rejects.toThrow(TimeoutError);
    const signal = AbortSignal.timeout(20);
    const ended = callOperation(client, { security }, { signal });
    await expect(ended).rejects.toThrow(AbortError);
  }
});

test("an undefined option does not override that of the client", async () => {
  server.respond = never;
  const client = clientWith({ timeout: 40, retries: 0 });
  const unset = { timeout: undefined, deadline: undefined, retries: undefined };
  const call = callOperation(client, {}, unset);
  await expect(call).rejects.toThrow(TimeoutError);
});

test("a time that no timer can hold is no time at all", async () => {
  for (const timeout of [Infinity, 2 ** 40]) {
    server.respond = answer(200, {});
    expect(await callOperation(clientWith({ timeout }))).toEqual({});
  }
});

test("neither timer nor listener outlives a call", async () => {
  const started = vi.spyOn(globalThis, "setTimeout");
  const cleared = vi.spyOn(globalThis, "clearTimeout");
  vi.spyOn(Math, "random").mockReturnValue(0);
  const controller = new AbortController();
  const { signal } = controller;
  server.respond = inTurn(
    answer(503),
    (response) => void response.destroy(),
    answer(200, {}),
    (...all) => {
      answer(503, "", { "retry-after": "50" })(...all);
      setTimeout(() => controller.abort(), 50);
    },
  );
  await callOperation(clientWith(), {}, { signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  const call = callOperation(clientWith(), {}, { signal });
  await expect(call).rejects.toThrow(AbortError);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);

  const running = new Set<unknown>();
  for (const [index, [, time = 0]] of started.mock.calls.entries()) {
    // Shorter ones are over by themselves.
    if (time > 10_000) running.add(started.mock.results[index]?.value);
  }
  expect(running.size).toBeGreaterThanOrEqual(5);
  for (const [timer] of cleared.mock.calls) running.delete(timer);
  expect(running.size).toBe(0);
  vi.restoreAllMocks();
});

async function thrownBy(client: ApiClient): Promise<unknown> {
  return callOperation(client).then(
    () => undefined,
    (error: unknown) => error,
  );
}
