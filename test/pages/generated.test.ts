import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { answer, inTurn, loopback } from "../runtime/loopback.ts";
import { sdkOfCase } from "./sdk.ts";

const server = loopback();

interface Page {
  readonly items: readonly unknown[];
  readonly next: unknown;
}
interface Paged extends Promise<unknown>, AsyncIterable<unknown> {
  pages(): AsyncIterable<Page>;
}
type Call = (client: unknown, params?: object, options?: object) => Paged;

let sdk: { readonly [name: string]: unknown } = {};
const sdks = new Map<string, typeof sdk>();

beforeAll(async () => {
  for (const style of ["config", "speakeasy", "fern", "microsoft"]) {
    const index = await sdkOfCase(`pages-by-${style}`, `pages/${style}`);
    const loaded = (await import(
      /* @vite-ignore */ pathToFileURL(index).href
    )) as typeof sdk;
    sdks.set(style, loaded);
  }
});

function call(style: string, name: string, params?: object): Paged {
  sdk = sdks.get(style)!;
  const createClient = sdk["createClient"] as (options: object) => unknown;
  const client = createClient({ baseUrl: server.url });
  return (sdk[name] as Call)(client, params);
}

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const asked = (): string[] => server.received.map(({ url }) => url);

describe("what is generated from a config", () => {
  test("goes through a list in the names of the SDK", async () => {
    server.respond = inTurn(
      answer(200, [{ id: "a", first_name: "A" }, { id: "b" }]),
      answer(200, [{ id: "c" }]),
      answer(200, []),
    );
    const list = call("config", "getUserList", { limit: 2 });
    expect(await collected(list)).toEqual([
      { id: "a", firstName: "A" },
      { id: "b" },
      { id: "c" },
    ]);
    expect(asked()).toEqual([
      "/users?limit=2",
      "/users?limit=2&offset=2",
      "/users?limit=2&offset=3",
    ]);
  });

  test("reads the total that is told", async () => {
    const page = (...ids: string[]): object => ({
      total_count: 3,
      data: ids.map((id) => ({ id })),
    });
    server.respond = inTurn(
      answer(200, page("a", "b")),
      answer(200, page("c")),
    );
    const list = call("config", "getInvitations", { userId: "u" });
    const pages = await collected(list.pages());
    expect(pages.map(({ next }) => next)).toEqual([
      { userId: "u", offset: 2 },
      undefined,
    ]);
    expect(asked()).toEqual([
      "/users/u/invitations",
      "/users/u/invitations?offset=2",
    ]);
  });

  test("counts pages from the documented first one, as long as they are full", async () => {
    const page = (...types: string[]): object => ({
      page: {
        page_count: 9,
        events: types.map((event_type) => ({ event_type })),
      },
    });
    server.respond = inTurn(
      answer(200, page("a", "b")),
      answer(200, page("c")),
    );
    const list = call("config", "listEvents", { kind: "k", perPage: 2 });
    expect(await collected(list)).toEqual([
      { eventType: "a" },
      { eventType: "b" },
      { eventType: "c" },
    ]);
    expect(asked()).toEqual([
      "/events/k?per_page=2",
      "/events/k?page_number=1&per_page=2",
    ]);
  });

  test("puts a cursor into the body", async () => {
    server.respond = inTurn(
      answer(200, { found_messages: ["a"], meta: { next_cursor: "n" } }),
      answer(200, { found_messages: ["b"], meta: { next_cursor: null } }),
    );
    const params = { searchText: "t", page: { pageSize: 1 } };
    const list = call("config", "searchMessages", params);
    expect(await collected(list)).toEqual(["a", "b"]);
    const bodies = server.received.map(
      ({ body }) => JSON.parse(String(body)) as unknown,
    );
    expect(bodies).toEqual([
      { search_text: "t", page: { page_size: 1 } },
      { search_text: "t", page: { page_size: 1, start_after: "n" } },
    ]);
  });

  test("takes the cursor from the last item", async () => {
    const page = (has_more: boolean, ...ids: string[]): object => ({
      has_more,
      data: ids.map((charge_id) => ({ charge_id })),
    });
    server.respond = inTurn(
      answer(200, page(true, "a", "b")),
      answer(200, page(false, "c")),
    );
    expect(await collected(call("config", "listCharges"))).toHaveLength(3);
    expect(asked()).toEqual(["/charges", "/charges?starting_after=b"]);
  });

  test("follows URLs and links", async () => {
    server.respond = inTurn(
      answer(200, { value: ["a"], links: { next: "/files/2" } }),
      answer(200, { value: ["b"], links: { next: null } }),
    );
    const files = call("config", "listFiles", { folder: "f" });
    expect(await collected(files)).toEqual(["a", "b"]);
    server.respond = inTurn(
      answer(200, ["x"]),
      answer(200, ["x"]),
      answer(200, ["c"], { link: '<?page=2>; rel="next"' }),
      answer(200, ["d"]),
    );
    const repositories = call("config", "listRepositories");
    expect(await collected(repositories)).toEqual(["c", "d"]);
    expect(asked()).toEqual([
      "/files?folder=f",
      "/files/2",
      "/repositories",
      "/repositories?page=2",
    ]);
  });
});

describe("what is generated from the extensions of a vendor", () => {
  test.each([
    ["speakeasy", "byOffset", "offset=2"],
    ["fern", "listShrubs", "start=2"],
  ])("%s: an offset", async (style, name, query) => {
    const list = { resultArray: [1, 2], plants: [1, 2] };
    const none = { resultArray: [], plants: [] };
    server.respond = inTurn(answer(200, list), answer(200, none));
    expect(await collected(call(style, name))).toEqual([1, 2]);
    expect(asked()[1]).toMatch(new RegExp(`\\?${query}$`));
  });

  test.each([
    ["speakeasy", "byPage", { page: 1 }, "page=2"],
    ["fern", "listTrees", {}, "page_number=2"],
  ])("%s: the number of a page", async (style, name, params, query) => {
    const list = { resultArray: [1], plants: [1], numPages: 2, has_more: true };
    const last = { ...list, has_more: false };
    server.respond = inTurn(answer(200, list), answer(200, last));
    expect(await collected(call(style, name, params))).toEqual([1, 1]);
    expect(asked()).toHaveLength(2);
    expect(asked()[1]).toMatch(new RegExp(`\\?${query}$`));
  });

  test.each([
    ["speakeasy", "byCursor", [{ id: "a" }], [], "/cursor?since=a"],
    [
      "fern",
      "listPlants",
      { plants: ["p"], paging: { next: "n" } },
      { plants: [] },
      "/plants?cursor=n",
    ],
  ])("%s: a cursor", async (style, name, first, last, second) => {
    server.respond = inTurn(answer(200, first), answer(200, last));
    expect(await collected(call(style, name))).toHaveLength(1);
    expect(asked()[1]).toBe(second);
  });

  test.each([
    ["speakeasy", "byUrl", { resultArray: [1], next_url: "/2" }],
    ["fern", "listFerns", { plants: [1], next_page: "/2" }],
    ["microsoft", "productsList", { value: [1], nextLink: "/2" }],
    [
      "microsoft",
      "productsFind",
      { "items-found": [1], "odata.nextLink": "/2" },
    ],
  ])("%s: a URL, %s", async (style, name, first) => {
    const last = { resultArray: [1], plants: [1], value: [1] };
    server.respond = inTurn(
      answer(200, first),
      answer(200, { ...last, "items-found": [1] }),
    );
    expect(await collected(call(style, name))).toEqual([1, 1]);
    expect(asked()[1]).toBe("/2");
  });
});
