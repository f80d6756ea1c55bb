import { Readable } from "node:stream";
import { beforeAll, describe, expect, test } from "vitest";
import { liveSdk, type Call } from "../setup/live-sdk.ts";
import { documentSending } from "./document.ts";
import { answer, loopback, type Received } from "./loopback.ts";

const server = loopback();
const row = { type: "object", properties: { row_id: { type: "string" } } };
const bytes = { "application/octet-stream": {} };

const document = documentSending({
  sendLines: { "application/jsonl": { itemSchema: row } },
  sendSeq: {
    "application/json-seq": { schema: { type: "array", items: row } },
  },
  sendBytes: bytes,
  sendVersion: {
    'application/json; version=2; profile="a;b"; charset=latin1': {
      schema: row,
    },
  },
  sendXml: { "application/xml; charset=UTF-8": { schema: { type: "object" } } },
  sendText: { "text/plain;charset=us-ascii": { schema: { type: "string" } } },
});

let call: Call;
beforeAll(async () => {
  call = (await liveSdk("sequences", document)).connect(server.url);
});

async function sent(name: string, params: object): Promise<Received> {
  await call(name, params);
  return server.received.at(-1)!;
}

const rows = [{ rowId: "a\n" }, { rowId: "ü", more: 1 }];
const asLines = '{"row_id":"a\\n"}\n{"row_id":"ü","more":1}\n';

async function* oneByOne(): AsyncGenerator<object> {
  yield* rows;
}

describe("a sequence", () => {
  test.each([
    ["an array", () => rows],
    ["a set", () => new Set(rows)],
    ["an async generator", oneByOne],
    ["a stream of Node", () => Readable.from(rows)],
  ])("is %s", async (_, make) => {
    const { headers, body } = await sent("sendLines", { body: make() });
    expect(headers["content-type"]).toBe("application/jsonl");
    expect(String(body)).toBe(asLines);
  });

  test("is text sequences where the media type is", async () => {
    const { body } = await sent("sendSeq", { body: rows });
    expect(String(body)).toBe(asLines.replace(/^/gm, "\x1e").slice(0, -1));
  });

  test("can be empty", async () => {
    expect((await sent("sendLines", { body: [] })).body).toHaveLength(0);
  });

  test.each([
    ["an array, is sent again", rows, 2],
    ["a generator, is not", oneByOne(), 1],
  ])("that is %s", async (_, body, times) => {
    server.respond = answer(503);
    const options = { retries: 1, idempotent: true };
    const run = call("sendLines", { body }, options);
    await expect(run).rejects.toMatchObject({ status: 503 });
    expect(server.received).toHaveLength(times);
  });

  test("tells what goes wrong on the way", async () => {
    async function* broken(): AsyncGenerator<object> {
      yield rows[0]!;
      throw new Error("no more");
    }
    await expect(call("sendLines", { body: broken() })).rejects.toMatchObject({
      name: "ConnectionError",
    });
  });
});

describe("bytes", () => {
  const data = new Uint8Array([0, 255, 128]);
  test.each<[string, () => unknown]>([
    ["a Blob", () => new Blob([data])],
    ["an ArrayBuffer", () => data.buffer],
    [
      "a part of a buffer",
      () => new Uint8Array([1, ...data, 2]).subarray(1, 4),
    ],
    ["a DataView", () => new DataView(data.buffer)],
    ["a web stream", () => new Blob([data]).stream()],
    ["a stream of Node", () => Readable.from([Buffer.from(data)])],
    ["a named stream", () => ({ data: Readable.from([Buffer.from(data)]) })],
  ])("are %s", async (_, make) => {
    const { headers, body } = await sent("sendBytes", { body: make() });
    expect([...body]).toEqual([...data]);
    expect(headers["content-type"]).toBe("application/octet-stream");
  });
});

describe("parameters of media types", () => {
  test.each([
    [
      "sendVersion",
      { rowId: "a" },
      'application/json; version=2; profile="a;b"',
    ],
    ["sendXml", { body: "<a/>" }, "application/xml"],
    ["sendText", { body: "a" }, "text/plain;charset=UTF-8"],
  ])("%s", async (name, params, type) => {
    expect((await sent(name, params)).headers["content-type"]).toBe(type);
  });
});
