import { once } from "node:events";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { binary } from "../../templates/runtime/binary.ts";
import type { Body } from "../../templates/runtime/body.ts";
import type { ByteSource } from "../../templates/runtime/byte-source.ts";
import type {
  ClientOptions,
  RequestOptions,
} from "../../templates/runtime/client.ts";
import type { RequestError } from "../../templates/runtime/errors.ts";
import { lines } from "../../templates/runtime/lines.ts";
import { multipart } from "../../templates/runtime/multipart.ts";
import { multipartList } from "../../templates/runtime/multipart-list.ts";
import { callOperation } from "./fixture/operation.ts";
import { answer, closedUrl, loopback } from "./loopback.ts";

// A test here that does not end in time has found a fault.
const server = loopback();

/** Something to send that gives one item, then nothing and no end. */
interface Silent {
  readonly source: ByteSource;
  /** Resolves when the source is told that nobody wants the rest. */
  readonly cancelled: Promise<unknown>;
}

const sources: Readonly<Record<string, () => Silent>> = {
  "a web stream"() {
    const { promise, resolve } = withResolvers();
    const source = new ReadableStream({
      start: (controller) => controller.enqueue("a"),
      cancel: resolve,
    });
    return { source, cancelled: promise };
  },
  "a stream of Node's"() {
    const source = new Readable({ read() {} });
    source.push("a");
    return { source, cancelled: once(source, "close") };
  },
  "an iterator with a return"() {
    const { promise, resolve } = withResolvers();
    const items = ["a"];
    const source: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        async next() {
          const value = items.pop() ?? (await new Promise<never>(() => {}));
          return { done: false, value };
        },
        async return() {
          resolve(undefined);
          return { done: true, value: undefined };
        },
      }),
    };
    return { source, cancelled: promise };
  },
  "an iterator whose return throws"() {
    const { promise, resolve } = withResolvers();
    const source: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise<never>(() => {}),
        return() {
          resolve(undefined);
          throw new Error("cannot end");
        },
      }),
    };
    return { source, cancelled: promise };
  },
};

const bodies: Readonly<
  Record<string, (source: ByteSource) => Body | undefined>
> = {
  "the body": (source) => binary(source),
  "a named file": (data) => binary({ data, contentType: "image/png" }),
  "a part of a form": (file) => multipart({ name: "x", file }),
  "a part without a name": (part) => multipartList([part], "multipart/mixed"),
  "lines of JSON": (source) =>
    lines(source as AsyncIterable<unknown>, "application/jsonl"),
};

function upload(
  body: Body | undefined,
  options: RequestOptions & ClientOptions,
) {
  const client = {
    options: { baseUrl: server.url, ...options },
    server: server.url,
    security: {},
  };
  return callOperation(client, { method: "POST", body }, options);
}

/** Neither listens to the signal nor reads on when it has something. */
const deafFetch: typeof fetch = async (_url, init) => {
  const reader = (init!.body as ReadableStream).getReader();
  for (;;) if ((await reader.read()).done) return Response.json({});
};

const failures: Readonly<
  Record<
    string,
    () => Promise<{
      options: RequestOptions & ClientOptions;
      name: RequestError["name"];
    }>
  >
> = {
  async "an abort"() {
    const signal = AbortSignal.timeout(30);
    return { options: { signal }, name: "AbortError" };
  },
  "a time that is over": async () => ({
    options: { timeout: 30 },
    name: "TimeoutError",
  }),
  "a time that is over where fetch does not stop": async () => ({
    options: { timeout: 30, fetch: deafFetch },
    name: "TimeoutError",
  }),
  "a port that nobody listens on": async () => ({
    options: { baseUrl: await closedUrl() },
    name: "ConnectionError",
  }),
  "an abort before": async () => ({
    options: { signal: AbortSignal.abort() },
    name: "AbortError",
  }),
};

describe.for(Object.entries(failures))("%s", ([, make]) => {
  for (const [place, bodyOf] of Object.entries(bodies)) {
    test.for(Object.entries(sources))(
      `cancels %s that is ${place}`,
      async ([, silent]) => {
        const { options, name } = await make();
        const { source, cancelled } = silent();
        const result = await upload(bodyOf(source), options).result();
        expect(result).toMatchObject({ ok: false, error: { name } });
        await cancelled;
      },
    );
  }
});

test("the reason is that of the signal", async () => {
  const { source, cancelled } = sources["a web stream"]!();
  const controller = new AbortController();
  const { signal } = controller;
  const promise = upload(binary(source), { signal });
  setTimeout(() => controller.abort("enough"), 20);
  await expect(promise).rejects.toMatchObject({ cause: "enough" });
  expect(await cancelled).toBe("enough");
});

test("all streams of a form are cancelled, those that were not read yet too", async () => {
  const all = [...Object.values(sources), ...Object.values(sources)];
  const files = all.map((make) => make());
  const body = multipart({ files: files.map(({ source }) => source) });
  const result = await upload(body, { timeout: 30 }).result();
  expect(result).toMatchObject({ error: { name: "TimeoutError" } });
  await Promise.all(files.map(({ cancelled }) => cancelled));
});

test("a source that breaks ends the call, and the others with it", async () => {
  const broken = new Error("disk");
  const { source, cancelled } = sources["a web stream"]!();
  const first = new ReadableStream({
    pull: (controller) => controller.error(broken),
  });
  const body = multipart({ files: [first, source] });
  const result = await upload(body, {}).result();
  expect(result).toMatchObject({ error: { name: "ConnectionError" } });
  await cancelled;
});

test("an error status before the end cancels what was to follow", async () => {
  const { promise, resolve } = withResolvers();
  const refusing: typeof fetch = async (_url, init) => {
    const reader = (init!.body as ReadableStream).getReader();
    reader.read().catch(() => {});
    return Response.json({}, { status: 413 });
  };
  const source = new ReadableStream({ cancel: resolve });
  const result = await upload(binary(source), { fetch: refusing }).result();
  expect(result).toMatchObject({ error: { status: 413 } });
  await promise;
});

test("what fails before anything is sent leaves the source alone", async () => {
  const chunks = ["a", "b"];
  const source = new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
  });
  const client = { options: {}, server: server.url, security: {} };
  const call = callOperation(client, {
    method: "POST",
    body: binary(source),
    security: ["key"],
  });
  await expect(call).rejects.toThrow("needs a credential");
  await upload(binary(source), {});
  expect(String(server.first.body)).toBe("ab");
});

test("a whole stream is sent, and nothing of it cancelled", async () => {
  server.respond = answer(200, {});
  let isCancelled = false;
  const source = new ReadableStream({
    start(controller) {
      controller.enqueue("a");
      controller.enqueue(new Uint8Array([98]));
      controller.close();
    },
    cancel: () => void (isCancelled = true),
  });
  await upload(multipart({ file: source, text: "c" }), {});
  expect(String(server.first.body)).toMatch(/\r\n\r\nab\r\n[^]*\r\n\r\nc\r\n/);
  expect(isCancelled).toBe(false);
});

function withResolvers(): {
  promise: Promise<unknown>;
  resolve: (value?: unknown) => void;
} {
  let resolve: (value?: unknown) => void = () => {};
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}
