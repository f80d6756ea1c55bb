import { beforeAll, expect, test } from "vitest";
import { answer, loopback } from "../runtime/loopback.ts";
import { sdkOf, type Sdk } from "./sdk.ts";

const server = loopback();
let sdk: Sdk;

beforeAll(async () => {
  sdk = await sdkOf("formats-bigint");
});

const client = () => sdk["createClient"]!({ baseUrl: server.url });

/** More than a number can hold: 2 ** 53 + 1 and the ends of 64 bits. */
const odd = 9007199254740993n;
const most = 18446744073709551615n;
const least = -9223372036854775808n;

const text = `{"id":${least},"balance":"${most}","parent_id":null,"small":7,
  "details":{"long":9007199254740993,"quoted":"{\\"n\\": 9007199254740993}","\\"9007199254740993":[12345678901234567890.5,1e400,-9007199254740993]}}`;

const account = {
  id: least,
  balance: most,
  parentId: null,
  small: 7,
  // What has no format stays what it is without all this: a number.
  details: {
    long: Number(odd),
    quoted: '{"n": 9007199254740993}',
    '"9007199254740993': [
      Number("12345678901234567890.5"),
      Infinity,
      Number(-odd),
    ],
  },
};

test("answers are exact, and nothing else of them changes", async () => {
  server.respond = answer(200, text);
  const data = await sdk["getAccount"]!(client(), { key: odd });
  expect(data).toEqual(account);
  server.respond = answer(200, `[1,${odd},${least}]`);
  const ids = await sdk["putAccounts"]!(client(), { body: [] });
  expect(ids).toEqual([1n, odd, least]);
});

test("bodies and parameters are exact", async () => {
  const sent = { key: least, ...account, parentId: odd, details: { n: 1 } };
  await sdk["putAccount"]!(client(), sent);
  expect(server.first.url).toBe(`/accounts/${least}`);
  const { key: _key, ...body } = sent;
  const wire = `{"id":${least},"balance":"${most}","parent_id":${odd},"small":7,"details":{"n":1}}`;
  expect(server.first.body.toString()).toBe(wire);

  server.respond = answer(200, "[1,2]");
  const ids = await sdk["putAccounts"]!(client(), { body: [body, body] });
  expect(ids).toEqual([1n, 2n]);
  expect(server.received[1]!.body.toString()).toBe(`[${wire},${wire}]`);

  server.respond = answer(200, text);
  await sdk["getAccount"]!(client(), {
    key: odd,
    after: most,
    ids: [odd, 1n],
    pick: [{ minId: odd }],
    filter: { minId: least },
  });
  expect(decodeURIComponent(server.received[2]!.url)).toBe(
    `/accounts/${odd}?after=${most}&ids=${odd}&ids=1&pick={"min_id":${odd}}&filter={"min_id":${least}}`,
  );
});

test("forms are exact, also where their members are JSON", async () => {
  const form = {
    size: odd,
    account: { id: odd, balance: 1n },
    deep: { minId: odd },
  };
  const wire = `{"id":${odd},"balance":"1"}`;
  await sdk["sendForm"]!(client(), form);
  expect(decodeURIComponent(server.first.body.toString())).toBe(
    `size=${odd}&account=${wire}&deep[min_id]=${odd}`,
  );
  await sdk["importAccounts"]!(client(), form);
  const body = server.received[1]!.body.toString();
  expect(body).toContain(`name="size"\r\n\r\n${odd}\r\n`);
  expect(body).toContain(`Content-Type: application/json\r\n\r\n${wire}\r\n`);
});

test("errors, headers and webhooks are exact", async () => {
  server.respond = answer(409, `{"version":${odd}}`, { sequence: `${most}` });
  const call = sdk["getAccount"]!(client(), { key: 1n });
  const { error } = await call.result();
  expect(error.data).toEqual({ version: odd });

  server.respond = answer(200, text, { sequence: `${most}` });
  const again = sdk["getAccount"]!(client(), { key: 1n });
  const { response } = await again.withResponse();
  expect(sdk["readGetAccountHeaders"]!(response)).toEqual({ sequence: most });

  const read = (body: unknown) => sdk["readWebhook"]!("account.changed", body);
  expect(read(text)).toEqual(account);
  expect(read({ id: 5, balance: "6" })).toEqual({ id: 5n, balance: 6n });
  expect(() => read(JSON.parse(text))).toThrow(/not an exact one/);
});

test("what is no integer is told of", async () => {
  for (const id of ["1.5", '"x"', "{}", "1e30", '""']) {
    server.respond = answer(200, `{"id":${id},"balance":"1"}`);
    const call = sdk["getAccount"]!(client(), { key: 1n });
    expect((await call.result()).error.name, id).toBe("ResponseParseError");
  }
  server.respond = answer(200, `{"id":"12","balance":"1"}`);
  const lenient = await sdk["getAccount"]!(client(), { key: 1n });
  expect(lenient).toEqual({ id: 12n, balance: 1n });
});
