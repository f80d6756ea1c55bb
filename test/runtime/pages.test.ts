import { describe, expect, test } from "vitest";
import { AbortError } from "../../templates/runtime/errors.ts";
import type { ApiClient } from "../../templates/runtime/client.ts";
import { PageItemsError } from "../../templates/runtime/paged-promise.ts";
import { createClient, type ClerkOptions } from "./fixture/create-client.ts";
import { ClerkErrors } from "./fixture/errors.ts";
import {
  countByOffset,
  listAfter,
  listByNumber,
  listByOffset,
  listByUrl,
  search,
} from "./fixture/pages.ts";
import { answer, inTurn, loopback, type Responder } from "./loopback.ts";

const server = loopback();

const clientWith = (options: ClerkOptions = {}): ApiClient =>
  createClient({ bearerAuth: "sk", baseUrl: server.url, ...options });

const numbers = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => index);

/** A list as a server pages it: 2 at a time where nothing is asked for, never more than `most`. */
function served(
  all: readonly number[],
  wrap: (items: number[]) => unknown = (items) => items,
  most = 100,
): Responder {
  return (response, received, count) => {
    const query = new URL(received.url, "http://x").searchParams;
    const size = Math.min(Number(query.get("limit") ?? 2), most);
    const page = query.get("page");
    const start =
      page === null
        ? Number(query.get("offset") ?? 0)
        : (Number(page) - 1) * size;
    const items = all.slice(start, start + size);
    answer(200, wrap(items))(response, received, count);
  };
}

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const asked = (): string[] => server.received.map(({ url }) => url);

describe("a paged call", () => {
  test("gives all items in order, and asks until a page is empty", async () => {
    server.respond = served(numbers(5));
    expect(await collected(listByOffset(clientWith()))).toEqual(numbers(5));
    expect(asked()).toEqual([
      "/items",
      "/items?offset=2",
      "/items?offset=4",
      "/items?offset=5",
    ]);
  });

  test("is a call as any other: the first page, one request", async () => {
    server.respond = served(numbers(5));
    const call = listByOffset(clientWith());
    expect(await call).toEqual([0, 1]);
    expect(await call.result()).toMatchObject({ ok: true, data: [0, 1] });
    expect((await call.withResponse()).response.status).toBe(200);
    expect(server.received).toHaveLength(1);
  });

  test("is sent at once, and no page before its items are asked for", async () => {
    server.respond = served(numbers(5));
    const call = listByOffset(clientWith());
    await call;
    expect(server.received).toHaveLength(1);
    const pages = call.pages();
    expect((await pages.next()).value?.items).toEqual([0, 1]);
    expect(server.received).toHaveLength(1);
    expect((await pages.next()).value?.items).toEqual([2, 3]);
    expect(server.received).toHaveLength(2);
  });

  test("stops asking at a break", async () => {
    server.respond = served(numbers(9));
    for await (const item of listByOffset(clientWith())) {
      if (item === 3) break;
    }
    expect(server.received).toHaveLength(2);
  });

  test("can be gone through several times, also at once; the first page is shared", async () => {
    server.respond = served(numbers(3));
    const call = listByOffset(clientWith(), { limit: 2 });
    const [one, other] = await Promise.all([collected(call), collected(call)]);
    expect(one).toEqual(numbers(3));
    expect(other).toEqual(numbers(3));
    const first = asked().filter((url) => !url.includes("offset"));
    expect(first).toEqual(["/items?limit=2"]);
    expect(server.received).toHaveLength(1 + 2 * 2);
  });

  test("gives whole pages, and what asks for the next one", async () => {
    server.respond = served(numbers(3));
    const client = clientWith();
    const pages = await collected(listByOffset(client, { limit: 2 }).pages());
    expect(pages.map(({ items }) => items)).toEqual([[0, 1], [2], []]);
    expect(pages.map(({ data }) => data)).toEqual([[0, 1], [2], []]);
    expect(pages.map(({ next }) => next)).toEqual([
      { limit: 2, offset: 2 },
      { limit: 2, offset: 3 },
      undefined,
    ]);
    expect(pages[0]?.response.headers.get("content-type")).toBe(
      "application/json",
    );
    const resumed = listByOffset(client, pages[0]!.next);
    expect(await collected(resumed)).toEqual([2]);
  });

  test("takes what is set for it to each page", async () => {
    const other: string[] = [];
    server.respond = served(numbers(3));
    const client = clientWith({ baseUrl: "http://127.0.0.1:1" });
    const options = {
      baseUrl: server.url,
      headers: { "x-trace": "7" },
      idempotencyKey: "once",
    };
    for await (const item of listByOffset(client, {}, options)) {
      other.push(String(item));
    }
    expect(server.received).toHaveLength(3);
    const traces = server.received.map(({ headers }) => headers["x-trace"]);
    expect(traces).toEqual(["7", "7", "7"]);
    const keys = server.received.map(
      ({ headers }) => headers["idempotency-key"],
    );
    expect(keys).toEqual(["once", undefined, undefined]);
  });

  test("tries each page again as it would any call", async () => {
    const retry = { initialInterval: 0 };
    const page = served(numbers(3));
    server.respond = inTurn(page, answer(503), page);
    const client = clientWith({ retry });
    expect(await collected(listByOffset(client))).toEqual(numbers(3));
  });
});

describe("what goes wrong on the way", () => {
  const fault = answer(422, { errors: [{ code: "no", message: "No" }] });

  test("is thrown where it happens, as the error that the call would give", async () => {
    const page = served(numbers(9));
    server.respond = inTurn(page, page, fault);
    const seen: number[] = [];
    const failure = await (async () => {
      for await (const item of listByOffset(clientWith())) seen.push(item);
    })().catch((error: unknown) => error);
    expect(seen).toEqual([0, 1, 2, 3]);
    expect(failure).toBeInstanceOf(ClerkErrors);
    expect(failure).toMatchObject({ status: 422 });
    expect(server.received).toHaveLength(3);
  });

  test("is thrown for the first page, and reported once", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    server.respond = fault;
    const call = listByOffset(clientWith());
    const pages = call.pages();
    await call.result();
    await new Promise((done) => setTimeout(done, 20));
    await expect(pages.next()).rejects.toBeInstanceOf(ClerkErrors);
    const other = listByOffset(clientWith());
    await expect(collected(other)).rejects.toBeInstanceOf(ClerkErrors);
    await new Promise((done) => setTimeout(done, 20));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });

  test("pages that nobody goes through yet are no unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    server.respond = fault;
    let answered = (): void => {};
    const arrival = new Promise<void>((done) => (answered = done));
    const client = clientWith({
      middleware: [
        async (request, next) => {
          const response = await next(request);
          answered();
          return response;
        },
      ],
    });
    const pages = listByOffset(client).pages();
    await arrival;
    await new Promise((done) => setTimeout(done, 100));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
    await expect(pages.next()).rejects.toBeInstanceOf(ClerkErrors);
  });

  test("an abort between two pages ends it", async () => {
    server.respond = served(numbers(9));
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const seen: number[] = [];
    const failure = await (async () => {
      for await (const item of listByOffset(clientWith(), {}, options)) {
        seen.push(item);
        if (item === 3) controller.abort("enough");
      }
    })().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AbortError);
    expect(failure).toMatchObject({ cause: "enough" });
    expect(seen).toEqual([0, 1, 2, 3]);
    expect(server.received).toHaveLength(2);
  });

  test("an abort while a page is on its way ends it", async () => {
    const controller = new AbortController();
    const page = served(numbers(9));
    server.respond = inTurn(page, () => controller.abort());
    const options = { signal: controller.signal };
    const call = listByOffset(clientWith(), {}, options);
    await expect(collected(call)).rejects.toBeInstanceOf(AbortError);
  });
});

describe("by offset", () => {
  test("goes on from where the caller starts, by what came", async () => {
    server.respond = served(numbers(9), undefined, 3);
    const params = { offset: 2, limit: 50 };
    const items = await collected(listByOffset(clientWith(), params));
    expect(items).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(asked().at(-1)).toBe("/items?limit=50&offset=9");
  });

  test.each([
    ["the total is reached", { totalCount: 6 }, 3],
    ["it is told that there are no more", { hasMore: false }, 1],
    ["nothing is told: after an empty page", {}, 4],
  ])("ends where %s", async (_, told, requests) => {
    const wrap = (data: number[]): unknown => ({ data, ...told });
    server.respond = served(numbers(6), wrap);
    const call = countByOffset(clientWith(), { limit: 2 });
    const items = await collected(call);
    expect(items).toEqual(numbers(6).slice(0, requests === 1 ? 2 : 6));
    expect(server.received).toHaveLength(requests);
  });

  test("ends with a page that is not full, where all others are", async () => {
    const wrap = (data: number[]): unknown => ({ data });
    server.respond = served(numbers(5), wrap);
    await collected(countByOffset(clientWith(), { limit: 2 }));
    expect(server.received).toHaveLength(3);
    // Without a limit, by the usual one: this server gives 2 and not 3.
    expect(await collected(countByOffset(clientWith()))).toEqual([0, 1]);
  });

  test("a list that is missing is an empty page", async () => {
    server.respond = answer(200, { data: null });
    expect(await collected(countByOffset(clientWith()))).toEqual([]);
    expect(server.received).toHaveLength(1);
  });
});

describe("by number", () => {
  test("starts with page 1, or with the caller's", async () => {
    const wrap = (data: number[]): unknown => ({ data });
    server.respond = served(numbers(3), wrap);
    expect(await collected(listByNumber(clientWith()))).toEqual(numbers(3));
    expect(asked()).toEqual(["/items", "/items?page=2", "/items?page=3"]);
    const later = listByNumber(clientWith(), { page: 2 });
    expect(await collected(later)).toEqual([2]);
  });

  test.each([
    ["pages", { totalPages: 3 }],
    ["items", { totalCount: 6 }],
  ])("ends with the number of %s that is told", async (_, told) => {
    server.respond = served(numbers(6), (data) => ({ data, ...told }));
    expect(await collected(listByNumber(clientWith()))).toEqual(numbers(6));
    expect(server.received).toHaveLength(3);
  });

  test("a total says nothing of pages that were skipped", async () => {
    const wrap = (data: number[]): unknown => ({ data, totalCount: 6 });
    server.respond = served(numbers(9), wrap);
    const call = listByNumber(clientWith(), { page: 2 });
    expect(await collected(call)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });
});

describe("by cursor", () => {
  const page = (ids: number[], next?: string | null): Responder =>
    answer(200, {
      data: ids.map((id) => ({ id })),
      ...(next !== undefined && { meta: { next } }),
    });
  const bodies = (): unknown[] =>
    server.received.map(({ body }) => JSON.parse(String(body)) as unknown);

  test("sends each cursor where it belongs, beside what the caller gave", async () => {
    server.respond = inTurn(page([1], "b"), page([2], "c"), page([3]));
    const params = { query: "q", page: { size: 1 } };
    const items = await collected(search(clientWith(), params));
    expect(items.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(bodies()).toEqual([
      { query: "q", page: { size: 1 } },
      { query: "q", page: { size: 1, after: "b" } },
      { query: "q", page: { size: 1, after: "c" } },
    ]);
    expect(params).toEqual({ query: "q", page: { size: 1 } });
  });

  test.each([
    ["null", page([2], null)],
    ["an empty text", page([2], "")],
    ["none", page([2])],
    ["one that was there before", page([2], "b")],
    ["the caller's own", page([2], "a")],
  ])("ends where the cursor is %s", async (_, last) => {
    server.respond = inTurn(page([1], "b"), last);
    const params = { query: "q", page: { after: "a" } };
    const items = await collected(search(clientWith(), params));
    expect(items.map(({ id }) => id)).toEqual([1, 2]);
    expect(server.received).toHaveLength(2);
  });

  test("an empty page that has a cursor is not the last", async () => {
    server.respond = inTurn(page([1], "b"), page([], "c"), page([2]));
    const items = await collected(search(clientWith(), { query: "q" }));
    expect(items.map(({ id }) => id)).toEqual([1, 2]);
  });

  test("takes the id of the last item, until there are no more", async () => {
    const more = (ids: number[], hasMore: boolean): Responder =>
      answer(200, { data: ids.map((id) => ({ id })), hasMore });
    server.respond = inTurn(more([4, 7], true), more([9], false));
    const items = await collected(listAfter(clientWith()));
    expect(items.map(({ id }) => id)).toEqual([4, 7, 9]);
    expect(asked()).toEqual(["/items", "/items?starting_after=7"]);
  });
});

describe("a page whose items are no list", () => {
  const pages: Readonly<Record<string, unknown>> = {
    "a text": { data: "abc" },
    "an object": { data: { 0: 1, length: 1 } },
    "a number": { data: 5 },
    "what an API answers that has failed": { data: { error: "no" } },
  };
  test.for(Object.entries(pages))("but %s is refused", async ([, page]) => {
    server.respond = answer(200, page);
    const lists = [
      [countByOffset(clientWith()), "CountByOffset", "GET", "/items"],
      [listByNumber(clientWith()), "ListByNumber", "GET", "/items"],
      [search(clientWith(), { query: "x" }), "Search", "POST", "/search"],
      [listAfter(clientWith()), "ListAfter", "GET", "/items"],
    ] as const;
    for (const [list, operation, method, path] of lists) {
      const url = server.url + path;
      const refusal = {
        name: "PageItemsError",
        message: `${method} ${url}: the items, "data", are no list`,
        request: { operation, method, url },
      };
      const failures = await Promise.all([
        collected<unknown>(list).catch((error: unknown) => error),
        list
          .pages()
          .next()
          .catch((error: unknown) => error),
      ]);
      for (const failure of failures) {
        expect(failure).toBeInstanceOf(PageItemsError);
        expect(failure).toMatchObject(refusal);
      }
      // The call itself gives what came, as any other does.
      expect(await list).toEqual(page);
    }
  });

  test("is the page itself, where that should be the list", async () => {
    server.respond = inTurn(answer(200, [1, 2]), answer(200, { a: 1 }));
    const list = listByOffset(clientWith({ baseUrl: `${server.url}/` }));
    await expect(collected(list)).rejects.toThrow(
      `GET ${server.url}/items: the items, the page itself, are no list`,
    );
  });

  test("is refused where pages tell the next one, too", async () => {
    server.respond = answer(200, { value: "abc" });
    await expect(collected(listByUrl(clientWith()))).rejects.toThrow(
      `GET ${server.url}/v1/items: the items, "value", are no list`,
    );
  });

  test("is empty where there are none", async () => {
    for (const page of [{}, { data: null }, null]) {
      server.respond = answer(200, page);
      expect(await collected(countByOffset(clientWith()))).toEqual([]);
    }
  });
});
