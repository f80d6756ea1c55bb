import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sValidator } from "@hono/standard-validator";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { initTRPC } from "@trpc/server";
import { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import type { StandardSchema } from "../../templates/runtime/standard-schema.ts";
import { casesFolder } from "../case-folder/case.ts";
import { checkedSdk } from "./sdk.ts";

interface Order {
  orderId: string;
  amount: number;
  lines: string[];
}

let schema: StandardSchema<Order>;

beforeAll(async () => {
  const path = join(casesFolder, "checks/spec.yaml");
  const sdk = await checkedSdk("consumers", readFileSync(path, "utf8"));
  const schemas = await sdk!.load("schemas.ts");
  schema = schemas["orderModelSchema"] as StandardSchema<Order>;
});

const right: Order = { orderId: "ab", amount: 1.5, lines: ["Zoë"] };
const wrong = { orderId: "a", amount: 1.25, lines: [] };
const issues = [
  { path: ["orderId"], message: "Must have at least 2 characters" },
  { path: ["amount"], message: "Must be a multiple of 0.5" },
  { path: ["lines"], message: "Must have at least 1 items" },
];

describe("a generated schema is a Standard Schema", () => {
  test("by its types", () => {
    const standard: StandardSchemaV1<Order, Order> = schema;
    const output: StandardSchemaV1.InferOutput<typeof standard> = right;
    const input: Order = output satisfies StandardSchemaV1.InferInput<
      typeof schema
    >;
    expect(standard["~standard"]).toMatchObject({
      version: 1,
      vendor: "sdkwright",
    });
    expect(input).toBe(right);
  });

  test("by what it gives: the value itself, or issues", async () => {
    // Taken off, as many do who use it.
    const { validate } = schema["~standard"];
    const result = await validate(right);
    expect("value" in result && result.value).toBe(right);
    expect(result.issues).toBeUndefined();
    expect(await validate(wrong)).toEqual({ issues });
  });

  test("as the input of a tRPC procedure", async () => {
    const t = initTRPC.create();
    const router = t.router({
      order: t.procedure
        .input(schema)
        .mutation(({ input }) => input.lines.length),
    });
    const caller = t.createCallerFactory(router)({});
    expect(await caller.order(right)).toBe(1);
    await expect(caller.order(wrong)).rejects.toMatchObject({
      code: "BAD_REQUEST",
      cause: { issues },
    });
  });

  test("as what Hono validates a body with", async () => {
    const app = new Hono().post("/orders", sValidator("json", schema), (c) =>
      c.json({ lines: c.req.valid("json").lines.length }),
    );
    const post = (body: unknown) =>
      app.request("/orders", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    expect(await (await post(right)).json()).toEqual({ lines: 1 });
    const refused = await post(wrong);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ error: issues });
  });
});
