import { beforeAll, expect, test } from "vitest";
import { loopback } from "../runtime/loopback.ts";
import { sdkOf, type Sdk } from "./sdk.ts";

const server = loopback();
let sdk: Sdk;

beforeAll(async () => {
  sdk = await sdkOf("formats-bigint-in-sequences");
});

/** More than a number can hold: 2 ** 53 + 1. */
const odd = 9007199254740993n;
const account = { accountId: odd, since: new Date("2026-01-31") };
const wire = `{"account_id":${odd},"since":"2026-01-31"}`;

async function sent(name: string, params: object): Promise<string> {
  await sdk[name]!(sdk["createClient"]!({ baseUrl: server.url }), params);
  const { url, body } = server.received.at(-1)!;
  return String(body) || decodeURIComponent(url);
}

async function* oneByOne(): AsyncGenerator<object> {
  yield account;
  yield account;
}

test("values of a sequence are converted, one by one too", async () => {
  const lines = `${wire}\n${wire}\n`;
  expect(await sent("sendLines", { body: [account, account] })).toBe(lines);
  expect(await sent("sendLines", { body: oneByOne() })).toBe(lines);
  const ids = await sent("sendIds", { body: [odd, 1n] });
  expect(ids).toBe(`\x1e${odd}\n\x1e1\n`);
  const days = await sent("sendDays", { body: new Set([account.since]) });
  expect(days).toBe('"2026-01-31"\n');
});

test("parts that are JSON are exact, told by order or by name", async () => {
  const json = `Content-Type: application/json\r\n\r\n${wire}\r\n`;
  const inOrder = await sent("sendParts", { body: [account, account] });
  expect(inOrder.split(json)).toHaveLength(3);
  const named = await sent("sendNamed", { account, deep: account });
  expect(named).toContain(json);
  expect(named).toContain(`name="deep[account_id]"\r\n\r\n${odd}\r\n`);
  expect(named).toContain('name="deep[since]"\r\n\r\n2026-01-31\r\n');
});

test("a form that is all of a query is exact, and keeps its styles", async () => {
  const criteria = { account, deep: account };
  expect(await sent("search", { criteria })).toBe(
    `/query?account=${wire}&deep[account_id]=${odd}&deep[since]=2026-01-31`,
  );
});
