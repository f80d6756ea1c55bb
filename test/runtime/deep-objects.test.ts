import { parse } from "qs";
import { beforeAll, describe, expect, test } from "vitest";
import { liveSdk, type Call } from "../setup/live-sdk.ts";
import { documentWith } from "./document.ts";
import { loopback } from "./loopback.ts";

const text = { type: "string" };
const filter = {
  type: "object",
  properties: {
    created: { type: "object", properties: { gte: { type: "integer" } } },
    tags: { type: "array", items: text },
    rows: {
      type: "array",
      items: {
        type: "object",
        properties: { id: text, names: { type: "array", items: text } },
      },
    },
    "odd name": text,
    on: { type: "boolean" },
  },
};

const deep = {
  name: "filter",
  in: "query",
  style: "deepObject",
  explode: true,
};
const document = documentWith({
  search: { parameters: [{ ...deep, schema: filter }] },
  expand: {
    parameters: [
      { ...deep, name: "expand", schema: { type: "array", items: text } },
    ],
  },
});

const server = loopback();

/** How each dialect writes an array. */
const dialects = {
  brackets: {
    tags: "filter[tags][]=a b&filter[tags][]=c&d",
  },
  indices: {
    tags: "filter[tags][0]=a b&filter[tags][1]=c&d",
  },
  repeat: {
    tags: "filter[tags]=a b&filter[tags]=c&d",
  },
} as const;

describe.each(Object.entries(dialects))(
  "deep objects, %s",
  (dialect, { tags }) => {
    let call: Call;

    beforeAll(async () => {
      const sdk = await liveSdk(`deep-${dialect}`, document, {
        deepObjectArrays: dialect as keyof typeof dialects,
      });
      call = sdk.connect(server.url);
    });

    /** The query as `qs` reads it, which many servers use. */
    async function read(name: string, params: object): Promise<unknown> {
      await call(name, params);
      return parse(server.received.at(-1)!.url.split("?")[1]!);
    }

    test("writes its own form", async () => {
      await call("search", { filter: { tags: ["a b", "c&d"] } });
      const query = server.first.url.split("?")[1]!;
      expect(query.split("&").map(decodeURIComponent).join("&")).toBe(tags);
      expect(query).not.toMatch(/[[\]]/);
    });

    test("is read back by qs", async () => {
      const value = {
        created: { gte: 5 },
        tags: ["a b", "c&d=ü"],
        "odd name": "x",
        on: false,
      };
      expect(await read("search", { filter: value })).toEqual({
        filter: {
          created: { gte: "5" },
          tags: value.tags,
          "odd name": "x",
          on: "false",
        },
      });
    });

    test("leaves out what is empty, undefined or null", async () => {
      const value = { tags: [], created: {}, on: undefined, "odd name": null };
      expect(
        await call("search", { filter: value }).then(() => server.first.url),
      ).toBe("/search");
    });

    test("writes an array that stands by itself", async () => {
      expect(await read("expand", { expand: ["a", "b"] })).toEqual({
        expand: ["a", "b"],
      });
    });
  },
);

test("objects in arrays are told apart where items are numbered", async () => {
  const options = { deepObjectArrays: "indices" } as const;
  const sdk = await liveSdk("deep-rows", document, options);
  const rows = [
    { id: "a", names: ["x", "y"] },
    { id: "b", names: [] },
    { names: ["z"] },
  ];
  await sdk.connect(server.url)("search", { filter: { rows } });
  expect(parse(server.first.url.split("?")[1]!, { depth: 9 })).toEqual({
    filter: { rows: [rows[0], { id: "b" }, rows[2]] },
  });
});
