import { beforeAll, expect, test } from "vitest";
import { sdkOf, type Sdk } from "../formats/sdk.ts";
import { answer, loopback } from "./loopback.ts";

const server = loopback();
let byBody: Sdk;
let besideJson: Sdk;

beforeAll(async () => {
  byBody = await sdkOf("streams-by-body");
  besideJson = await sdkOf("streams-beside-json");
});

const call = (sdk: Sdk, name: string, params: object) =>
  sdk[name]!(sdk["createClient"]!({ baseUrl: server.url }), params);

test("a form is answered by a stream, or by the whole", async () => {
  server.respond = answer(200, 'data: {"part_text":"a"}\n\n', {
    "content-type": "text/event-stream",
  });
  const textFile = new Blob(["x"]);
  const stream = (await call(byBody, "createMessageMultipartStream", {
    textFile,
  })) as AsyncIterable<object>;
  const parts: object[] = [];
  for await (const part of stream) parts.push(part);
  expect(parts).toEqual([{ partText: "a" }]);
  server.respond = answer(200, { full_text: "a" });
  expect(await call(byBody, "createMessageMultipart", { textFile })).toEqual({
    fullText: "a",
  });
  const asked = server.received.map(({ headers, body }) => [
    headers.accept,
    /name="stream"\r\n\r\n(\w+)/.exec(String(body))?.[1],
  ]);
  expect(asked).toEqual([
    ["text/event-stream", "true"],
    ["application/json", "false"],
  ]);
});

test("a text is sent as it is, whatever the answer", async () => {
  for (const name of ["createSpeechText", "createSpeechTextByteStream"]) {
    await call(byBody, name, { body: "say it" });
  }
  const bodies = server.received.map(({ body }) => String(body));
  expect(bodies).toEqual(["say it", "say it"]);
});

test("what the function sets wins over what is given, in either order", async () => {
  const given = [
    { firstPrompt: "a", isStreamed: true },
    { isStreamed: true, firstPrompt: "a" },
  ];
  for (const body of given) {
    await call(besideJson, "createFromEither", { body });
  }
  for (const { body } of server.received) {
    expect(JSON.parse(String(body))).toEqual({
      first_prompt: "a",
      is_streamed: false,
    });
  }
});
