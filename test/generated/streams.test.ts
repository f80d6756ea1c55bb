import { createServer, type Server, type ServerResponse } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesFolder } from "../case-folder/case.ts";
import { generateTargets, scratch } from "../setup/sdk.ts";

const folder = scratch("generated/streams");
const behaviours = [
  "streams-beside-json",
  "streams-sse",
  "streams-sse-3.2",
  "streams-json-lines",
  "streams-json-seq",
  "binary-answers",
  "redirect-only",
];

interface Request {
  readonly url: string;
  readonly accept: string | undefined;
  readonly body: string;
}
let respond: (response: ServerResponse, request: Request) => void;
let server: Server;
let last: Request;

beforeAll(async () => {
  await generateTargets(
    folder,
    Object.fromEntries(
      behaviours.map((name) => [
        name,
        {
          input: join(casesFolder, name, "spec.yaml"),
          importExtension: ".ts",
        },
      ]),
    ),
  );
  server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { url = "", headers } = request;
      const body = Buffer.concat(chunks).toString();
      last = { url, accept: headers.accept, body };
      respond(response, last);
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

type Call = (...args: unknown[]) => Promise<unknown>;

/** Calls a function of the SDK of a case folder; what streams is read to its end. */
async function call(
  behaviour: string,
  name: string,
  params?: object,
): Promise<unknown> {
  const path = join(folder, behaviour, "index.ts");
  const sdk = (await import(path)) as Record<string, Call>;
  const { port } = server.address() as AddressInfo;
  const client = await sdk["createClient"]!({
    baseUrl: `http://127.0.0.1:${port}`,
  });
  const data = await sdk[name]!(client, ...(params ? [params] : []));
  const isStream =
    typeof data === "object" && data !== null && Symbol.asyncIterator in data;
  if (!isStream) return data;
  const items: unknown[] = [];
  for await (const item of data as AsyncIterable<unknown>) items.push(item);
  return items;
}

function sends(type: string, text: string): void {
  respond = (response) =>
    void response.writeHead(200, { "content-type": type }).end(text);
}

test("the function says whether the answer is a stream", async () => {
  const behaviour = "streams-beside-json";
  respond = (response, { accept, body, url }) => {
    const isStream =
      accept === "text/event-stream" &&
      /"stream":true|stream=true/.test(body + url);
    response.writeHead(200, {
      "content-type": isStream ? "text/event-stream" : "application/json",
    });
    response.end(
      isStream
        ? 'data: {"part_text":"a"}\n\ndata: {"part_text":"b"}\n\ndata: [DONE]\n\n'
        : '{"full_text":"ab"}',
    );
  };
  const parts = [{ partText: "a" }, { partText: "b" }];
  const params = { prompt: "p", maxTokens: 3 };
  expect(await call(behaviour, "createCompletionStream", params)).toEqual(
    parts,
  );
  expect(JSON.parse(last.body)).toEqual({
    prompt: "p",
    max_tokens: 3,
    stream: true,
  });
  expect(await call(behaviour, "createCompletion", params)).toEqual({
    fullText: "ab",
  });
  expect(JSON.parse(last.body)).toEqual({
    prompt: "p",
    max_tokens: 3,
    stream: false,
  });
  expect(await call(behaviour, "getCompletionStream", { nBest: 1 })).toEqual(
    parts,
  );
  expect(last.url).toBe("/query?stream=true&n_best=1");
  await call(behaviour, "getCompletion", {});
  expect(last.url).toBe("/query?stream=false");
});

test("a body that is passed whole, and a form, say it too", async () => {
  const behaviour = "streams-beside-json";
  sends("text/event-stream", "");
  const body = { firstPrompt: "p" };
  await call(behaviour, "createFromEitherStream", { body });
  expect(JSON.parse(last.body)).toEqual({
    first_prompt: "p",
    is_streamed: true,
  });
  await call(behaviour, "transcribeStream", { file: new Blob(["x"]) });
  expect(last.body).toMatch(/name="stream"\r\n\r\ntrue\r\n/);
});

test("what Fern calls a stream of JSON", async () => {
  sends("application/json", '{"part_text":"a"}\n{"part_text":"b"}\n');
  expect(await call("streams-beside-json", "readLogs")).toEqual([
    { partText: "a" },
    { partText: "b" },
  ]);
  sends(
    "text/event-stream",
    'data: {"part_text":"a"}\n\ndata: [END]\n\ndata: {\n\n',
  );
  const chat = call("streams-beside-json", "chatStream", { prompt: "p" });
  expect(await chat).toEqual([{ partText: "a" }]);
});

test("events by their names", async () => {
  sends(
    "text/event-stream",
    'id: 1\nevent: job_started\ndata: {"job_id":"j"}\n\nevent: job_log\ndata: {"job_id":"j"}\n\nevent: job_done\ndata: [DONE]\n\n',
  );
  expect(await call("streams-sse", "watchEvents")).toEqual([
    { event: "job_started", data: { jobId: "j" }, id: "1" },
    { event: "job_log", data: '{"job_id":"j"}' },
  ]);
  sends(
    "text/event-stream; charset=utf-8",
    'event: addString\ndata: 1\n\nevent: addJson\ndata: {"foo_bar":1}\n\n',
  );
  expect(await call("streams-sse-3.2", "watchTyped")).toEqual([
    { event: "addString", data: "1" },
    { event: "addJson", data: { fooBar: 1 } },
  ]);
  sends("text/event-stream", 'data: {"chunk_text":"a"}\n\ndata: [END]\n\n');
  expect(await call("streams-sse", "watchChunks")).toEqual([
    { chunkText: "a" },
  ]);
});

test("lines and sequences", async () => {
  sends("application/jsonl", '{"row_id":"1"}\n{"row_id":"2"}');
  const rows = [{ rowId: "1" }, { rowId: "2" }];
  expect(await call("streams-json-lines", "readJsonl")).toEqual(rows);
  expect(last.accept).toBe("application/jsonl");
  sends("application/json-seq", '\x1e{"row_id":"1"}\n\x1e{"row_id":"2"}\n');
  expect(await call("streams-json-seq", "readRows")).toEqual(rows);
});

test("bytes, text in its encoding, and where a redirect leads", async () => {
  sends("application/octet-stream", "abc");
  const chunks = await call("binary-answers", "downloadFileStream");
  expect(Buffer.concat(chunks as Uint8Array[]).toString()).toBe("abc");
  const blob = await call("binary-answers", "downloadFile");
  expect(await (blob as Blob).text()).toBe("abc");
  respond = (response) =>
    void response
      .writeHead(200, { "content-type": "text/csv; charset=windows-1251" })
      .end(Buffer.from([0xe9, 0xff]));
  expect(await call("binary-answers", "getText")).toBe("йя");
  respond = (response, { url }) =>
    url === "/archive"
      ? void response.writeHead(302, { location: "/elsewhere" }).end("no")
      : void response.end("archive");
  const archive = await call("redirect-only", "downloadArchive");
  expect(await (archive as Blob).text()).toBe("archive");
});
