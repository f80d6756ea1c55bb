import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { folderWith } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { upstream } from "./upstream.ts";

/** A document whose answer is what stands at an address. */
function document(ref: string): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    paths: {
      "/orders": {
        get: {
          operationId: "listOrders",
          responses: {
            "200": {
              description: "All.",
              content: { "application/json": { schema: { $ref: ref } } },
            },
          },
        },
      },
    },
  });
}

function config(input: object): string {
  const targets = {
    shop: { input: { path: "shop.json", ...input }, output: "sdk" },
  };
  return JSON.stringify({ targets });
}

const order = `type: object
properties:
  customer: { $ref: "../people.yaml#/Customer" }
`;
const people = `Customer:
  type: object
  properties:
    orders: { type: array, items: { $ref: "v1/order.yaml" } }
`;

const says = { "/v1/order.yaml": order, "/people.yaml": people };

describe("references to the network", () => {
  test("of a local document are pulled, pinned and then read without it", async () => {
    const server = await upstream(says);
    const folder = folderWith({
      "shop.json": document(`${server.origin}/v1/order.yaml`),
      "sdkwright.config.json": config({ hosts: [server.host] }),
    });
    const early = await sdkwright(folder, ["generate"]);
    expect(early).toMatchObject({ code: 3 });
    expect(early.stderr).toContain("error reference-not-pulled");
    expect(server.requests).toEqual([]);

    const pulled = await sdkwright(folder, ["pull"]);
    expect(pulled).toMatchObject({ code: 0 });
    expect(server.requests.map(({ line }) => line)).toEqual([
      "GET /v1/order.yaml",
      "GET /people.yaml",
    ]);
    const files = filesBelow(join(folder, "shop.json.refs"));
    expect([...files.values()].sort()).toEqual([people, order]);
    for (const path of files.keys())
      expect(path).toMatch(
        /^127\.0\.0\.1-\d+-[\da-f]{10}\/(?:order|people)\.yaml$/,
      );
    expect(await sdkwright(folder, ["pull", "--check"])).toMatchObject({
      code: 0,
    });

    await server.stop();
    expect(await sdkwright(folder, ["generate"])).toMatchObject({ code: 0 });
    const models = readdirSync(join(folder, "sdk/models"));
    expect(models).toEqual(expect.arrayContaining(["customer.ts", "order.ts"]));
    expect(await sdkwright(folder, ["check"])).toMatchObject({ code: 0 });
    // The host is one that a config allows, and can forbid again.
    writeFileSync(join(folder, "sdkwright.config.json"), config({}));
    const refused = await sdkwright(folder, ["generate"]);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain(
      `input: { path: "shop.json", hosts: ["${server.host}"] }`,
    );
  });

  test("that are relative lead on from the URL of the document", async () => {
    const server = await upstream({
      ...says,
      "/api/shop.json": document("../v1/order.yaml"),
    });
    const folder = folderWith({
      // No reference leads to what stands here by chance.
      "v1/order.yaml": "type: string",
      "sdkwright.config.json": config({
        url: `${server.origin}/api/shop.json`,
      }),
    });
    expect(await sdkwright(folder, ["pull"])).toMatchObject({
      code: 0,
      stderr: "shop: pulled: 1 operation added, 2 models added (shop.json)\n",
    });
    expect(await sdkwright(folder, ["generate"])).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, "sdk/models"))).toContain("order.ts");
  });

  test("are told of as changes, and removed when nothing refers to them", async () => {
    const server = await upstream(says);
    const folder = folderWith({
      "shop.json": document(`${server.origin}/v1/order.yaml`),
      "sdkwright.config.json": config({ hosts: [server.host] }),
    });
    await sdkwright(folder, ["pull"]);
    server.says.set("/v1/order.yaml", "type: object");
    const check = await sdkwright(folder, ["pull", "--check"]);
    expect(check).toMatchObject({ code: 1 });
    expect(check.stdout).toContain("/v1/order.yaml#\n");
    expect(await sdkwright(folder, ["pull"])).toMatchObject({ code: 0 });
    const files = filesBelow(join(folder, "shop.json.refs"));
    expect([...files.values()]).toEqual(["type: object"]);
    expect(readdirSync(join(folder, "shop.json.refs"))).toHaveLength(1);
    const lock = readFileSync(join(folder, "sdkwright.lock.json"), "utf8");
    expect(lock).not.toContain("people.yaml");
    expect(await sdkwright(folder, ["generate"])).toMatchObject({ code: 0 });
  });

  test("that cannot be fetched are told of where they stand, and nothing is written", async () => {
    const server = await upstream({ "/v1/order.yaml": order });
    const folder = folderWith({
      "shop.json": document(`${server.origin}/v1/order.yaml`),
      "sdkwright.config.json": config({ hosts: [server.host] }),
    });
    const { code, stderr } = await sdkwright(folder, ["pull"]);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^shop\.json\.refs\/[^/]+\/order\.yaml:3:21 error fetch-failed: http:\S+\/people\.yaml cannot be fetched: it answered 404\.$/m,
    );
    expect(existsSync(join(folder, "shop.json.refs"))).toBe(false);
    expect(existsSync(join(folder, "sdkwright.lock.json"))).toBe(false);
  });

  test("end, however many a server makes up", async () => {
    let count = 0;
    const server = await upstream();
    const more = () =>
      `type: object\nproperties: { a: { $ref: "/v1/${++count}.yaml" } }\n`;
    const has = server.says.get.bind(server.says);
    server.says.get = (path) => (path.startsWith("/v1/") ? more() : has(path));
    const folder = folderWith({
      "shop.json": document(`${server.origin}/v1/0.yaml`),
      "sdkwright.config.json": config({ hosts: [server.host] }),
    });
    const { code, stderr } = await sdkwright(folder, ["pull"]);
    expect(code).toBe(3);
    expect(stderr).toContain(
      "cannot be fetched: more than 1000 files are asked for.",
    );
    expect(count).toBe(1000);
  });
});
