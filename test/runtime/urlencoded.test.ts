import { parse as parseQuerystring } from "node:querystring";
import { parse as parseQs } from "qs";
import { beforeAll, expect, test } from "vitest";
import { liveSdk, type Call } from "../setup/live-sdk.ts";
import { documentSending } from "./document.ts";
import { loopback, type Received } from "./loopback.ts";
import { readByUndici } from "./parsers.ts";

const server = loopback();
const text = { type: "string" };
const schema = { type: "object", additionalProperties: true };

const document = documentSending({
  sendAny: { "application/x-www-form-urlencoded": { schema } },
  sendStyled: {
    "application/x-www-form-urlencoded": {
      schema: {
        type: "object",
        properties: {
          deep: {
            type: "object",
            properties: { a: { type: "array", items: text } },
          },
          csv: { type: "array", items: text },
        },
      },
      encoding: { deep: { style: "deepObject" }, csv: { explode: false } },
    },
  },
});

let call: Call;
beforeAll(async () => {
  call = (await liveSdk("urlencoded", document)).connect(server.url);
});

async function sent(name: string, params: object): Promise<Received> {
  await call(name, params);
  return server.received.at(-1)!;
}

/** Two names or values that one parser or another could take for something else. */
const hostile = {
  "a b": "c d",
  "plus+": "1+1",
  "&": "=",
  "%": "%41",
  'quo"te': "'",
  "\r\n": "x\r\ny",
  ü: "文件 😀",
  "": "empty",
  "a;b": "c;d",
  "*-._~": "*-._~",
};

test("names and values come through every parser", async () => {
  const received = await sent("sendAny", { body: hostile });
  const body = String(received.body);
  expect(body).toMatch(/^[\w*.%&=+~-]+$/);
  const entries = Object.entries(hostile);
  expect([...new URLSearchParams(body)]).toEqual(entries);
  expect(Object.entries(parseQuerystring(body))).toEqual(entries);
  const read = await readByUndici(received);
  expect(read.map(({ name, text }) => [name, text])).toEqual(entries);
  const { "": _, ...named } = hostile;
  expect(parseQs(body, { delimiter: "&" })).toEqual(named);
});

test("members that have a style are read by qs", async () => {
  const deep = { a: ["x y", "z&"] };
  const { body } = await sent("sendStyled", { deep, csv: ["a b", "c"] });
  expect(parseQs(String(body), { comma: true })).toEqual({
    deep,
    csv: ["a b", "c"],
  });
});
