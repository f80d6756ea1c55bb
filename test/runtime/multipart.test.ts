import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, test } from "vitest";
import { folderWith } from "../setup/folder.ts";
import { diagnosticsOf, liveSdk, type Call } from "../setup/live-sdk.ts";
import { documentSending } from "./document.ts";
import { answer, loopback, type Received } from "./loopback.ts";
import { readByBoundary, readByBusboy, readByUndici } from "./parsers.ts";

const server = loopback();
const text = { type: "string" };
const file = { contentMediaType: "application/octet-stream" };

const formData = (schema: object, encoding?: object) => ({
  "multipart/form-data": { schema, ...(encoding ? { encoding } : {}) },
});

const document = documentSending({
  sendAny: formData({ type: "object", additionalProperties: true }),
  sendFile: formData({
    type: "object",
    required: ["file"],
    properties: {
      note: text,
      file,
      files: { type: "array", items: file },
      meta: { type: "object", properties: { some_key: text } },
    },
  }),
  sendEncoded: formData(
    {
      type: "object",
      properties: {
        meta: { type: "object", properties: { some_key: text } },
        link: { type: "object", properties: { some_key: text } },
        csv: { type: "array", items: text },
        file,
      },
    },
    {
      meta: {
        contentType: "application/vnd.meta+json",
        headers: { "X-Kind": { schema: { const: "meta" } } },
      },
      link: { style: "deepObject" },
      csv: { style: "form", explode: false },
      file: {
        contentType: "image/png",
        headers: { "X-Sum": { schema: text } },
      },
    },
  ),
  sendPairs: formData({
    type: "array",
    items: { type: "object", additionalProperties: text },
  }),
  sendRelated: {
    "multipart/related": {
      schema: { $ref: "#/components/schemas/Related" },
      prefixEncoding: [
        { contentType: "application/json; charset=utf-8" },
        { contentType: "image/*" },
      ],
      itemEncoding: { contentType: "text/markdown" },
    },
  },
  sendNamed: {
    "multipart/mixed": {
      schema: {
        type: "object",
        properties: { z_first: { type: "object" }, a_second: text },
      },
    },
  },
  sendWhole: { "multipart/byteranges": {} },
});
Object.assign(document, {
  components: {
    schemas: {
      Related: {
        type: "array",
        prefixItems: [
          { type: "object", properties: { some_name: text } },
          file,
        ],
        items: text,
      },
    },
  },
});

let call: Call;
beforeAll(async () => {
  const sdk = await liveSdk("multipart", document);
  call = sdk.connect(server.url);
});

async function sent(name: string, params: object): Promise<Received> {
  await call(name, params);
  return server.received.at(-1)!;
}

/** Names that have taken parsers in, and what they are on the wire, where browsers replace a sign. */
const hostile = [
  "plain.txt",
  'quo"te.txt',
  "back\\slash.txt",
  "cr\rlf\n.txt",
  '"; filename="evil.exe',
  "žluťoučký 文件 😀.txt",
  "per%22cent%0D%0A.txt",
  "a;b=c, d: e.txt",
  "../../etc/passwd",
  " space ",
  "--form-1234\r\n",
];

describe("names of parts and files", () => {
  /** Undici undoes the escapes of browsers, busboy leaves them: both are right (RFC 7578, 2). */
  const escaped = (name: string) =>
    name.replace(/["\r\n]/g, (one) => encodeURIComponent(one));

  test.each(hostile)("%j", async (name) => {
    const members = { [name]: new File(["content"], name) };
    const received = await sent("sendAny", { body: members });
    const [byBusboy, ...others] = await readByBusboy(received);
    expect(others).toEqual([]);
    expect(byBusboy).toEqual({
      name: escaped(name),
      filename: escaped(name),
      type: "application/octet-stream",
      text: "content",
    });
    const [byUndici, ...more] = await readByUndici(received);
    expect(more).toEqual([]);
    expect(escaped(byUndici!.name!)).toBe(escaped(unescaped(name)));
    expect(byUndici!.text).toBe("content");
  });

  /** What looks like an escape is one, for whoever undoes them. */
  const unescaped = (name: string) =>
    name.replace(/%(?:22|0D|0A)/g, decodeURIComponent);

  test.each(["a\r\nX-Evil: 1", "text/plain\r\n\r\nbody"])(
    "a media type that is %j is refused",
    async (contentType) => {
      const body = { file: { data: "a", filename: "a", contentType } };
      await expect(call("sendAny", { body })).rejects.toThrow(TypeError);
      expect(server.received).toEqual([]);
    },
  );

  test.each([{ "X-A\r\nB": "c" }, { "X-A": "b\r\nc" }, { "": "a" }])(
    "headers that are %j are refused",
    async (headers) => {
      const body = { file: { data: "a", filename: "a", headers } };
      await expect(call("sendAny", { body })).rejects.toThrow(TypeError);
      expect(server.received).toEqual([]);
    },
  );
});

describe("contents", () => {
  const boundaries = ["\r\n--form-1--\r\n", "--form-", "\r\n\r\n", "--", ""];

  test.each([readByBusboy, readByUndici])("are read by %o", async (read) => {
    const files = boundaries.map((content) => new File([content], "a.txt"));
    const note = boundaries.join("\r\n");
    const meta = { someKey: note };
    const file = new File([], "empty");
    const received = await sent("sendFile", { file, files, note, meta });
    const parts = await read(received);
    const of = (wanted: string) =>
      parts.filter(({ name }) => name === wanted).map((part) => part.text);
    expect(of("files")).toEqual(boundaries);
    expect(of("file")).toEqual([""]);
    expect(of("note")).toEqual([note]);
    expect(JSON.parse(of("meta")[0]!)).toEqual({ some_key: note });
  });

  test("a boundary of an earlier body can be a content", async () => {
    const first = await sent("sendFile", { file: new Blob(["a"]) });
    const planted = String(first.body);
    const second = await sent("sendFile", { file: new Blob([planted]) });
    const boundary = (one: Received) => one.headers["content-type"];
    expect(boundary(second)).not.toBe(boundary(first));
    const [part] = await readByBusboy(second);
    expect(part!.text).toBe(planted);
    expect(readByBoundary(second)).toHaveLength(1);
  });

  test("many parts, and a big one", async () => {
    const big = "0123456789abcdef".repeat(2 ** 18);
    const files = Array.from(
      { length: 500 },
      (_, index) => new File([`${index}`], `${index}`),
    );
    const received = await sent("sendFile", { file: new Blob([big]), files });
    const parts = await readByBusboy(received);
    expect(parts).toHaveLength(501);
    expect(parts[0]!.text === big).toBe(true);
    expect(parts[500]!.text).toBe("499");
    expect(received.headers["content-length"]).toBe(
      String(received.body.length),
    );
  });
});

describe("encodings of parts", () => {
  test("media types, headers, styles", async () => {
    const received = await sent("sendEncoded", {
      meta: { someKey: "a" },
      link: { someKey: "b" },
      csv: ["c", "d"],
      file: {
        data: new Uint8Array([1]),
        filename: "e",
        headers: { "X-Sum": "f" },
      },
    });
    expect(readByBoundary(received)).toEqual([
      {
        head: [
          'Content-Disposition: form-data; name="meta"',
          "Content-Type: application/vnd.meta+json",
          "X-Kind: meta",
        ],
        content: '{"some_key":"a"}',
      },
      {
        head: ['Content-Disposition: form-data; name="link[some_key]"'],
        content: "b",
      },
      { head: ['Content-Disposition: form-data; name="csv"'], content: "c,d" },
      {
        head: [
          'Content-Disposition: form-data; name="file"; filename="e"',
          "Content-Type: image/png",
          "X-Sum: f",
        ],
        content: "\x01",
      },
    ]);
  });

  test("a list of pairs keeps its order, and its repetitions", async () => {
    const body = [{ b: "1" }, { a: "2" }, { b: "3" }];
    const parts = await readByBusboy(await sent("sendPairs", { body }));
    expect(parts.map(({ name, text }) => [name, text])).toEqual([
      ["b", "1"],
      ["a", "2"],
      ["b", "3"],
    ]);
  });
});

describe("bodies that are no forms", () => {
  test("have parts in order, without names", async () => {
    const image = new File(["png"], 'a"b.png', { type: "image/png" });
    const body = [{ someName: "a" }, image, "# one", "two"];
    const received = await sent("sendRelated", { body });
    expect(received.headers["content-type"]).toMatch(/^multipart\/related; b/);
    expect(readByBoundary(received)).toEqual([
      {
        head: ["Content-Type: application/json; charset=utf-8"],
        content: '{"some_name":"a"}',
      },
      {
        head: [
          'Content-Disposition: attachment; filename="a%22b.png"',
          "Content-Type: image/png",
        ],
        content: "png",
      },
      { head: ["Content-Type: text/markdown"], content: "# one" },
      { head: ["Content-Type: text/markdown"], content: "two" },
    ]);
  });

  test("have names where members have", async () => {
    const received = await sent("sendNamed", {
      aSecond: "b",
      zFirst: { c: 1 },
    });
    expect(received.headers["content-type"]).toMatch(/^multipart\/mixed; b/);
    const heads = readByBoundary(received).map(({ head }) => head[0]);
    expect(heads).toEqual([
      'Content-Disposition: form-data; name="z_first"',
      'Content-Disposition: form-data; name="a_second"',
    ]);
  });

  test("are the caller's where nothing is said of their parts", async () => {
    const type = "multipart/byteranges; boundary=x";
    const body = new Blob(["--x--\r\n"], { type });
    const received = await sent("sendWhole", { body });
    expect(received.headers["content-type"]).toBe(type);
    expect(String(received.body)).toBe("--x--\r\n");
  });
});

describe("a stream among the parts", () => {
  const sources: Record<string, () => unknown> = {
    "a web stream": () => new Blob(["streamed"]).stream(),
    "a stream of Node": () => Readable.from([Buffer.from("stream"), "ed"]),
    "a file that is read": () => {
      const folder = folderWith({ "a.txt": "streamed" });
      return createReadStream(join(folder, "a.txt"));
    },
    "an async generator": async function* () {
      yield new TextEncoder().encode("stream");
      yield new Uint8Array();
      yield "ed";
    },
  };

  test.each(Object.entries(sources))(
    "%s is sent as it comes",
    async (_, make) => {
      const file = new Blob(["blob"], { type: "text/a" });
      const received = await sent("sendFile", {
        note: "first",
        file,
        files: [
          make(),
          { data: make(), filename: "named.txt", contentType: "text/b" },
          new Uint8Array([65]),
        ],
      });
      expect(received.headers["transfer-encoding"]).toBe("chunked");
      const parts = await readByBusboy(received);
      const { type } = parts[0]!;
      expect(parts).toEqual([
        { name: "note", type, text: "first" },
        { name: "file", filename: "blob", type: "text/a", text: "blob" },
        {
          name: "files",
          filename: "blob",
          type: "application/octet-stream",
          text: "streamed",
        },
        {
          name: "files",
          filename: "named.txt",
          type: "text/b",
          text: "streamed",
        },
        {
          name: "files",
          filename: "blob",
          type: "application/octet-stream",
          text: "A",
        },
      ]);
    },
  );

  test("is never held as a whole", async () => {
    const chunk = new Uint8Array(2 ** 16);
    let made = 0;
    async function* source(): AsyncGenerator<Uint8Array> {
      for (; made < 512; made++) yield chunk;
    }
    const { multipart } = await importMultipart();
    const { content, duplex } = multipart({ file: source() })!;
    expect(duplex).toBe("half");
    const reader = (content as ReadableStream<Uint8Array>).getReader();
    let read = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      read += value.byteLength;
      // All that was made has been read, but for what stands in the queue.
      expect(made * chunk.length - read).toBeLessThan(2 * chunk.length);
    }
    expect(made).toBe(512);
    expect(read).toBeGreaterThan(512 * chunk.length);
  });

  test("is not sent twice", async () => {
    server.respond = answer(503);
    const file = new Blob(["a"]).stream();
    const run = call("sendFile", { file }) as Promise<unknown>;
    await expect(run).rejects.toMatchObject({ status: 503 });
    expect(server.received).toHaveLength(1);
  });

  test("ends with the call, and lets go of what it reads", async () => {
    const ended: string[] = [];
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield new Uint8Array(1024);
      } finally {
        ended.push("generator");
      }
    }
    const unread = new ReadableStream({
      cancel: () => void ended.push("stream"),
    });
    const { content } = (await importMultipart()).multipart({
      a: endless(),
      b: unread,
    })!;
    const reader = (content as ReadableStream).getReader();
    for (let count = 0; count < 5; count++) await reader.read();
    await reader.cancel();
    expect(new Set(ended)).toEqual(new Set(["generator", "stream"]));
  });

  test("that fails is told, and is no answer", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1);
      throw new Error("disk is gone");
    }
    await expect(call("sendFile", { file: broken() })).rejects.toMatchObject({
      name: "ConnectionError",
    });
  });
});

async function importMultipart() {
  return import("../../templates/runtime/multipart.ts");
}

test("what cannot be said of a part is told", async () => {
  const document = documentSending({
    send: formData(
      { type: "object", properties: { a: text } },
      { a: { headers: { "X-A": { required: true, schema: text } } } },
    ),
  });
  const said = await diagnosticsOf(document);
  expect(said.map(({ code }) => code)).toContain("unsupported-part-header");
});
