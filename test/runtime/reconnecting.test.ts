import { expect, test } from "vitest";
import type { ApiClient } from "../../templates/runtime/client.ts";
import {
  AbortError,
  ApiError,
  ConnectionError,
} from "../../templates/runtime/errors.ts";
import {
  asEvents,
  type EventStream,
  jsonData,
} from "../../templates/runtime/events.ts";
import {
  reconnecting,
  type ReconnectOptions,
} from "../../templates/runtime/reconnecting.ts";
import { callOperation } from "./fixture/operation.ts";
import { answer, inTurn, loopback, type Responder } from "./loopback.ts";

const server = loopback();

/** The events of one connection after the other. */
function watch(options: ReconnectOptions = {}): AsyncGenerator<unknown, void> {
  const client: ApiClient = {
    options: { retries: 0 },
    server: server.url,
    security: {},
  };
  return reconnecting(
    (lastEventId) => {
      const call = {
        signal: options.signal,
        headers: { "last-event-id": lastEventId },
      };
      const success = asEvents<EventStream<unknown>>(
        client,
        call,
        jsonData(),
        "[DONE]",
      );
      return callOperation(client, { success }, call);
    },
    { delay: 1, ...options },
  );
}

async function drain(
  events: AsyncIterable<unknown>,
): Promise<{ items: unknown[]; error?: unknown }> {
  const items: unknown[] = [];
  try {
    for await (const item of events) items.push(item);
  } catch (error) {
    return { items, error };
  }
  return { items };
}

const sending =
  (text: string, isBroken = false): Responder =>
  (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(text);
    if (isBroken) setTimeout(() => response.destroy(), 20);
    else response.end();
  };

const ids = (): unknown[] =>
  server.received.map(({ headers }) => headers["last-event-id"]);

test("goes on after the last event, until the server says that it is over", async () => {
  server.respond = inTurn(
    sending("id: a\ndata: 1\n\n"),
    sending("id: b\ndata: 2\n\ndata: 3\n\nid: c\ndata: 4", true),
    sending("data: 5\n\n"),
    sending("data: [DONE]\n\n"),
  );
  expect(await drain(watch())).toEqual({ items: [1, 2, 3, 5] });
  expect(ids()).toEqual([undefined, "a", "b", "b"]);
});

test("an id that the server takes back is not sent", async () => {
  server.respond = inTurn(
    sending("id: a\ndata: 1\n\nid\ndata: 2\n\n"),
    sending("data: [DONE]\n\n"),
  );
  expect(await drain(watch())).toEqual({ items: [1, 2] });
  expect(ids()).toEqual([undefined, undefined]);
});

test("204 is the end", async () => {
  server.respond = inTurn(sending("data: 1\n\n"), answer(204));
  expect(await drain(watch())).toEqual({ items: [1] });
});

test("an error answer is no fault of the connection", async () => {
  server.respond = inTurn(sending("data: 1\n\n"), answer(500));
  const { items, error } = await drain(watch());
  expect(items).toEqual([1]);
  expect(error).toBeInstanceOf(ApiError);
  expect(server.received).toHaveLength(2);
});

test("the server says how long to wait", async () => {
  const controller = new AbortController();
  server.respond = inTurn((...all) => {
    sending("retry: 100000000\ndata: 1\n\n")(...all);
    setTimeout(() => controller.abort(), 60);
  });
  const { items, error } = await drain(watch({ signal: controller.signal }));
  expect(items).toEqual([1]);
  expect(error).toBeInstanceOf(AbortError);
  expect(server.received).toHaveLength(1);
});

test("failures in a row are counted, and forgotten with an event", async () => {
  const broken: Responder = (response) => void response.destroy();
  server.respond = inTurn(
    broken,
    broken,
    sending("data: 1\n\n"),
    broken,
    broken,
    broken,
    sending("data: 2\n\n"),
  );
  const { items, error } = await drain(watch({ failures: 2 }));
  expect(items).toEqual([1]);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(server.received).toHaveLength(6);
});

test("leaving the loop leaves the connection", async () => {
  let closed = false;
  server.respond = (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: 1\n\n");
    response.on("close", () => (closed = true));
  };
  for await (const _ of watch()) break;
  await expect.poll(() => closed).toBe(true);
  expect(server.received).toHaveLength(1);
});

test("neither a server that asks for no pause nor one that asks for ages is hammered", async () => {
  server.respond = inTurn(sending("retry: 0\ndata: 1\n\n"), (response) =>
    response.destroy(),
  );
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 500);
  const { items } = await drain(watch({ signal: controller.signal }));
  expect(items).toEqual([1]);
  expect(server.received.length).toBeLessThan(8);
});

test("a pause longer than timers can be is still a pause", async () => {
  server.respond = sending("retry: 9999999999\ndata: 1\n\n");
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 200);
  await drain(watch({ signal: controller.signal }));
  expect(server.received).toHaveLength(1);
});

test("a signal that was aborted before lets nothing be asked", async () => {
  const { error } = await drain(watch({ signal: AbortSignal.abort("no") }));
  expect(error).toBeInstanceOf(AbortError);
  expect(server.received).toHaveLength(0);
});
