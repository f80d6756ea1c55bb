import { getEventListeners, once } from "node:events";
import { expect, test } from "vitest";
import type { ApiPromise } from "../../templates/runtime/api-promise.ts";
import { asByteStream } from "../../templates/runtime/byte-stream.ts";
import type {
  ApiClient,
  RequestOptions,
} from "../../templates/runtime/client.ts";
import {
  AbortError,
  ConnectionError,
  type RequestError,
  TimeoutError,
} from "../../templates/runtime/errors.ts";
import { callOperation } from "./fixture/operation.ts";
import { loopback } from "./loopback.ts";

const server = loopback();
const mebibyte = Buffer.alloc(2 ** 20, "x");

function download(
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, RequestError> {
  const client: ApiClient = {
    options: { retries: 0 },
    server: server.url,
    security: {},
  };
  const success = asByteStream<ReadableStream<Uint8Array>>(client, options);
  return callOperation(client, { success }, options);
}

/** Sends mebibytes as fast as they are taken; tells how many were. */
function serve(count: number): { sent: number } {
  const state = { sent: 0 };
  server.respond = (response) => {
    const closed = once(response, "close");
    void (async () => {
      while (state.sent < count && !response.destroyed) {
        state.sent++;
        if (!response.write(mebibyte)) {
          await Promise.race([once(response, "drain"), closed]);
        }
      }
      response.end();
    })();
  };
  return state;
}

test("a gigabyte takes no more memory than a part of it", async () => {
  serve(1024);
  const reader = (await download()).getReader();
  let [length, most] = [0, 0];
  const before = process.memoryUsage().rss;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    most = Math.max(most, process.memoryUsage.rss() - before);
  }
  expect(length).toBe(2 ** 30);
  expect(most / 2 ** 20).toBeLessThan(256);
});

test("what is not read is not sent", async () => {
  const state = serve(1024);
  const stream = await download();
  await new Promise((done) => setTimeout(done, 300));
  // What fits into the buffers of both sides.
  expect(state.sent).toBeLessThan(64);
  await stream.cancel();
});

test("as text, as one, or by a loop", async () => {
  server.respond = (response) => void response.end("abc");
  expect(await new Response(await download()).text()).toBe("abc");
  const chunks: number[] = [];
  for await (const chunk of await download()) chunks.push(...chunk);
  expect(chunks).toEqual([97, 98, 99]);
  server.respond = (response) => void response.end();
  expect(await new Response(await download()).text()).toBe("");
});

test("cancelling closes the connection and forgets the signal", async () => {
  const { signal } = new AbortController();
  let closed = false;
  server.respond = (response) => {
    response.write("a");
    response.on("close", () => (closed = true));
  };
  const stream = await download({ signal });
  await stream.cancel();
  await expect.poll(() => closed).toBe(true);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("what can go wrong is told by its name", async () => {
  const controller = new AbortController();
  server.respond = (response) => void response.write("a");
  const aborted = await download({ signal: controller.signal });
  setTimeout(() => controller.abort(), 20);
  await expect(new Response(aborted).text()).rejects.toThrow(AbortError);
  const late = await download({ idleTimeout: 30 });
  await expect(new Response(late).text()).rejects.toThrow(TimeoutError);
  server.respond = (response) => {
    response.writeHead(200, { "content-length": "10" }).write("a");
    setTimeout(() => response.destroy(), 20);
  };
  const broken = await download();
  await expect(new Response(broken).text()).rejects.toThrow(ConnectionError);
});
