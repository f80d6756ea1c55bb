import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type {
  ApiClient,
  RequestOptions,
} from "../../templates/runtime/client.ts";
import { withIdempotencyKey } from "../../templates/runtime/idempotency.ts";
import { followUp } from "../../templates/runtime/pages.ts";
import { callOperation } from "./fixture/operation.ts";
import { answer, loopback } from "./loopback.ts";

const server = loopback();

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

/** The keys that a POST sends, one for each try, with options as a generated function makes them. */
async function keys(
  options?: RequestOptions,
  given?: string,
): Promise<unknown[]> {
  const client: ApiClient = { options: {}, server: server.url, security: {} };
  const before = server.received.length;
  server.respond = answer(503);
  const keyed = withIdempotencyKey(options, "X-Key", given);
  await callOperation(client, { method: "POST" }, keyed).result();
  return server.received
    .slice(before)
    .map(({ headers }) => headers["x-key"] ?? headers);
}

const uuid =
  /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("a key is made once for a call, and the call is tried again", async () => {
  const first = await keys();
  const second = await keys();
  for (const sent of [first, second]) {
    expect(sent).toHaveLength(3);
    expect(new Set(sent).size).toBe(1);
    expect(sent[0]).toMatch(uuid);
  }
  expect(first[0]).not.toBe(second[0]);
});

test("a key that is given is sent", async () => {
  expect(await keys({}, "parameter")).toEqual(Array(3).fill("parameter"));
  const options = { idempotencyKey: "option" };
  expect(await keys(options)).toEqual(Array(3).fill("option"));
  expect(await keys(options, "parameter")).toEqual(Array(3).fill("parameter"));
  const headers = { "x-key": "header" };
  expect(await keys({ headers })).toEqual(Array(3).fill("header"));
  expect(server.received.at(-1)?.headers["idempotency-key"]).toBeUndefined();
});

test("the caller may forbid it all the same", async () => {
  expect(await keys({ idempotent: false })).toHaveLength(1);
  expect(await keys({ retries: 0 })).toHaveLength(1);
  expect(await keys({ idempotent: undefined })).toHaveLength(3);
});

test("a header that is given without a value does not take the key away", async () => {
  const sent = await keys({ headers: { "X-Key": undefined } });
  expect(sent).toHaveLength(3);
  expect(new Set(sent).size).toBe(1);
  expect(sent[0]).toMatch(uuid);
});

test("an empty key is none: nothing is sent again", async () => {
  const client: ApiClient = { options: {}, server: server.url, security: {} };
  server.respond = answer(503);
  const options = { idempotencyKey: "" };
  await callOperation(client, { method: "POST" }, options).result();
  expect(server.received).toHaveLength(1);
});

test("further pages of a list do not have the key of the first", () => {
  const keyed = withIdempotencyKey({ headers: { a: "1" } }, "X-Key");
  expect(keyed.headers?.["X-Key"]).toMatch(uuid);
  expect(followUp(keyed)?.headers).toEqual({ a: "1" });
});
