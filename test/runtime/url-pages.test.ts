import { describe, expect, test } from "vitest";
import { apiKey } from "../../templates/runtime/api-key.ts";
import { SdkError } from "../../templates/runtime/errors.ts";
import type { ApiClient } from "../../templates/runtime/client.ts";
import { linkTo } from "../../templates/runtime/link-header.ts";
import { NextPageError } from "../../templates/runtime/url-pages.ts";
import { createClient, type ClerkOptions } from "./fixture/create-client.ts";
import { listByLink, listByUrl } from "./fixture/pages.ts";
import { answer, inTurn, loopback, type Responder } from "./loopback.ts";

const server = loopback();
const elsewhere = loopback();

const clientWith = (options: ClerkOptions = {}): ApiClient =>
  createClient({ bearerAuth: "sk", baseUrl: server.url, ...options });

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const page = (value: number[], next?: string | null): Responder =>
  answer(200, { value, links: next === undefined ? {} : { next } });
const linked = (value: number[], link?: string): Responder =>
  answer(200, value, link === undefined ? {} : { link });
const asked = (): string[] => server.received.map(({ url }) => url);

describe("by the URL of the next page", () => {
  test("follows it as it is, absolute or relative, with credentials and headers", async () => {
    server.respond = inTurn(
      page([1], `${server.url}/v1/items?cursor=a%2Fb&sort=name#top`),
      page([2], "/v2/items?p=3"),
      page([3], "?p=4"),
      page([4], "more/5"),
      page([5], null),
    );
    const options = { headers: { "x-trace": "7" }, idempotencyKey: "once" };
    const call = listByUrl(clientWith(), { sort: "name" }, options);
    expect(await collected(call)).toEqual([1, 2, 3, 4, 5]);
    expect(asked()).toEqual([
      "/v1/items?sort=name",
      "/v1/items?cursor=a%2Fb&sort=name",
      "/v2/items?p=3",
      "/v2/items?p=4",
      "/v2/more/5",
    ]);
    for (const { headers, method } of server.received) {
      expect(headers).toMatchObject({
        authorization: "Bearer sk",
        "x-trace": "7",
      });
      expect(method).toBe("GET");
    }
    const keys = server.received.map(
      ({ headers }) => headers["idempotency-key"],
    );
    expect(keys.slice(0, 2)).toEqual(["once", undefined]);
  });

  test.each([
    ["another host", () => `${elsewhere.url}/v1/items`],
    ["another host, without a scheme", () => "//127.0.0.2/v1/items"],
    ["another scheme", () => "data:application/json,{}"],
  ])("refuses %s", async (_, next) => {
    server.respond = page([1], next());
    const seen: number[] = [];
    const failure = await (async () => {
      for await (const one of listByUrl(clientWith())) seen.push(one);
    })().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NextPageError);
    expect(failure).toBeInstanceOf(SdkError);
    expect(failure).toMatchObject({ request: { operation: "ListByUrl" } });
    expect(String(failure)).toContain("another origin");
    expect(seen).toEqual([]);
    expect(elsewhere.received).toHaveLength(0);
    expect(server.received).toHaveLength(1);
  });

  test("tells of what is no URL", async () => {
    server.respond = page([1], "http://[");
    const call = collected(listByUrl(clientWith()));
    await expect(call).rejects.toThrow("the next page has no URL");
    await expect(call).rejects.toBeInstanceOf(NextPageError);
  });

  test("the first page itself can be had nevertheless", async () => {
    server.respond = page([1], `${elsewhere.url}/v1/items`);
    expect(await listByUrl(clientWith())).toMatchObject({ value: [1] });
  });

  test("a relative one does not follow a redirect to elsewhere", async () => {
    elsewhere.respond = page([1], "/v1/items?p=2");
    server.respond = answer(302, "", { location: `${elsewhere.url}/there` });
    const call = collected(listByUrl(clientWith()));
    await expect(call).rejects.toBeInstanceOf(NextPageError);
    expect(elsewhere.received).toHaveLength(1);
  });

  test("ends where a URL comes back", async () => {
    server.respond = inTurn(page([1], "?p=2"), page([2], "?p=2"));
    expect(await collected(listByUrl(clientWith()))).toEqual([1, 2]);
    expect(server.received).toHaveLength(2);
  });

  test("is taken up again with the URL that a page gave", async () => {
    server.respond = inTurn(page([1], "?p=2"), page([2], ""));
    const { value: first } = await listByUrl(clientWith()).pages().next();
    const startAt = first?.next;
    expect(startAt).toBe(`${server.url}/v1/items?p=2`);
    const resumed = listByUrl(clientWith(), {}, { startAt });
    expect(await resumed).toMatchObject({ value: [2] });
    expect(await collected(resumed)).toEqual([2]);
    expect(server.received).toHaveLength(2);
    const foreign = { startAt: `${elsewhere.url}/v1/items` };
    await expect(listByUrl(clientWith(), {}, foreign)).rejects.toBeInstanceOf(
      NextPageError,
    );
    expect(elsewhere.received).toHaveLength(0);
  });

  test("the base URL of the call is the one that counts", async () => {
    server.respond = inTurn(page([1], "/v1/items?p=2"), page([2]));
    const client = clientWith({ baseUrl: "https://api.example.com" });
    const options = { baseUrl: `${server.url}/` };
    expect(await collected(listByUrl(client, {}, options))).toEqual([1, 2]);
  });
});

describe("by the Link header", () => {
  test("follows rel=next", async () => {
    server.respond = inTurn(
      linked([1], `<${server.url}/v1/items?p=2>; rel="next"`),
      linked([2], `</v1/items?p=1>; rel=prev, </v1/items?p=3>; rel=next`),
      linked([3], `</v1/items?p=1>; rel="first"`),
    );
    expect(await collected(listByLink(clientWith()))).toEqual([1, 2, 3]);
    expect(asked()).toEqual(["/v1/items", "/v1/items?p=2", "/v1/items?p=3"]);
  });

  test("refuses another origin", async () => {
    server.respond = linked([1], `<${elsewhere.url}/x>; rel="next"`);
    const call = collected(listByLink(clientWith()));
    await expect(call).rejects.toBeInstanceOf(NextPageError);
    expect(elsewhere.received).toHaveLength(0);
  });

  // RFC 8288, 3 and B.2.
  test.each([
    ['<a>; rel="next"', "a"],
    ["<a>;rel=next", "a"],
    ["<a> ; REL = Next", "a"],
    ['<a>; rel="start next index"', "a"],
    ['<a>; title="x, <b>; rel=next"; rel="next"', "a"],
    ['<a>; title="say \\"rel=next\\""; rel=prev, <b>; rel=next', "b"],
    ['<a,b;c>; rel="next"', "a,b;c"],
    [', ,<a>; rel="prev" , <b>; rel="next"', "b"],
    ['<>; rel="next"', ""],
    ['<a>; rel="prev"; rel="next"', undefined],
    ['<a>; rel="next"; anchor="#foo"', undefined],
    ['<a>; anchor; rel="next", <b>; rel="next"', "b"],
    ['<a>; rel="nextish"', undefined],
    ["<a>", undefined],
    ["a; rel=next", undefined],
    ['<a>; title="unclosed; rel=next', undefined],
    ["", undefined],
  ])("reads %s", (header, target) => {
    expect(linkTo("next", header)).toBe(target);
  });

  test("reads a long one in linear time", () => {
    const parts = ['<a>;x="', "\\", ";  ", '"', "<", ",", "=", " "];
    for (const part of parts) {
      const header = `<a>; rel=prev${part.repeat(200_000)}`;
      expect(linkTo("next", header)).toBeUndefined();
    }
  });
});

test("a key that the API repeats in the URL of the next page is sent once, and shown nowhere", async () => {
  server.respond = inTurn(
    page([1], "/v1/items?page=2&api_key=sk_secret"),
    answer(404, {}),
  );
  const client: ApiClient = {
    ...clientWith(),
    security: { bearerAuth: apiKey("sk_secret", "query", "api_key") },
  };
  const error: unknown = await collected(listByUrl(client)).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ status: 404 });
  expect(JSON.stringify(error)).not.toContain("sk_secret");
  expect(asked()[1]).toBe("/v1/items?page=2&api_key=sk_secret");
});

test("a password that the API puts in the URL of the next page is neither sent nor shown", async () => {
  const { host } = new URL(server.url);
  server.respond = inTurn(
    page([1], `http://user:sk_secret@${host}/v1/items?page=2`),
    answer(404, {}),
  );
  const error: unknown = await collected(listByUrl(clientWith())).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ status: 404 });
  expect(JSON.stringify(error)).not.toContain("sk_secret");
  expect(asked()[1]).toBe("/v1/items?page=2");
});
