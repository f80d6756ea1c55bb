import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ApiResult } from "../../templates/runtime/api-promise.ts";
import type { ApiClient } from "../../templates/runtime/client.ts";
import type {
  CheckedRequestOptions,
  CheckOptions,
  Drift,
} from "../../templates/runtime/drift.ts";
import { decode, encode, type ShapeOf } from "../../templates/runtime/shape.ts";
import type { StandardSchema } from "../../templates/runtime/standard-schema.ts";
import { casesFolder } from "../case-folder/case.ts";
import { answer, loopback } from "../runtime/loopback.ts";
import { checkedSdk } from "./sdk.ts";

type Outcome = Promise<unknown> & {
  result(): Promise<ApiResult<unknown, Error>>;
};

/** What the test uses of the SDK. */
interface Sdk {
  createClient(options: CheckOptions & { baseUrl: string }): ApiClient;
  orderSchema(client: ApiClient, options?: CheckedRequestOptions): Outcome;
  Problem: new () => Error;
  ResponseParseError: new () => Error;
  ResponseValidationError: new () => Error;
}

const server = loopback();
let sdk: Sdk;

beforeAll(async () => {
  const path = join(casesFolder, "checks/spec.yaml");
  const generated = await checkedSdk("drift", readFileSync(path, "utf8"));
  sdk = (await generated!.load("index.ts")) as unknown as Sdk;
});

const right = { order_id: "ab", amount: 1, lines: ["a"] };
const wrong = { ...right, amount: "1", added: true };
const issues = [
  { path: [0, "amount"], message: "Expected number, got string" },
  { path: [0, "added"], message: "Not expected" },
];

/** Calls the operation and tells what was reported; whatever is reported has been when it is over. */
async function call(options: CheckOptions = {}, perCall?: CheckOptions) {
  const drifts: Drift[] = [];
  const onDrift = (drift: Drift) => void drifts.push(drift);
  const client = sdk.createClient({ baseUrl: server.url, onDrift, ...options });
  const result = await sdk.orderSchema(client, perCall).result();
  await new Promise((done) => setImmediate(done));
  return { result, drifts };
}

test("a variant that the API added later is told by its tag, in both directions, and is as its schema wants it", async () => {
  const path = join(casesFolder, "union-with-discriminator/spec.yaml");
  const pets = await checkedSdk("variants", readFileSync(path, "utf8"));
  const { mappedShape } = await pets!.load("shapes.ts");
  const { mappedSchema } = await pets!.load("schemas.ts");
  const wire = { pet_type: "bird", can_fly: true };
  const bird = decode(mappedShape as ShapeOf, wire);
  expect(bird).toEqual({ petType: "bird", can_fly: true });
  expect(encode(mappedShape as ShapeOf, bird)).toEqual(wire);
  const schema = mappedSchema as StandardSchema<unknown>;
  expect(schema["~standard"].validate(bird)).toEqual({ value: bird });
});

describe("onDrift", () => {
  test("is told of an answer that is not documented; the result is the same", async () => {
    server.respond = answer(200, [wrong]);
    const { result, drifts } = await call();
    expect(drifts).toEqual([
      {
        request: {
          operation: "orderSchema",
          method: "GET",
          url: `${server.url}/orders`,
        },
        status: 200,
        issues,
        body: [wrong],
      },
    ]);
    expect(result).toMatchObject({
      ok: true,
      data: [{ orderId: "ab", amount: "1", lines: ["a"], added: true }],
    });
  });

  test("is told of nothing where nothing is wrong", async () => {
    server.respond = answer(200, [right]);
    expect((await call()).drifts).toEqual([]);
  });

  test("is told of errors, which stay what they are", async () => {
    server.respond = answer(404, { error_code: 7 });
    const { result, drifts } = await call({ strict: true });
    expect(drifts).toMatchObject([
      { status: 404, issues: [{ path: ["error_code"] }] },
    ]);
    expect(result).toMatchObject({ ok: false, error: { status: 404 } });
  });

  test("an error that is as documented is of its class", async () => {
    server.respond = answer(404, { error_code: "lost" });
    const { result, drifts } = await call({ strict: true });
    expect(drifts).toEqual([]);
    expect(!result.ok && result.error).toBeInstanceOf(sdk.Problem);
    expect(result).toMatchObject({ error: { data: { errorCode: "lost" } } });
  });

  test.for(["throws", "rejects"] as const)(
    "may do what it likes: %s",
    async (how) => {
      server.respond = answer(200, [wrong]);
      let calls = 0;
      const onDrift = () => {
        calls++;
        if (how === "throws") throw new Error("boom");
        return Promise.reject(new Error("boom"));
      };
      expect((await call({ onDrift })).result.ok).toBe(true);
      expect(calls).toBe(1);
    },
  );

  test("that of a call wins", async () => {
    server.respond = answer(200, [wrong]);
    let calls = 0;
    const { drifts } = await call({}, { onDrift: () => calls++ });
    expect([drifts.length, calls]).toEqual([0, 1]);
    const { drifts: kept } = await call({}, { onDrift: undefined });
    expect(kept).toHaveLength(1);
  });

  test("is told of what shows only when a value is read", async () => {
    const response = (schema: object) => ({
      description: "",
      content: { "application/json": { schema } },
    });
    const day = { type: "string", format: "date" };
    const dated = {
      type: "object",
      required: ["day"],
      properties: { day },
      additionalProperties: false,
    };
    const document = {
      openapi: "3.1.0",
      info: { title: "Days", version: "1" },
      paths: {
        "/day": {
          get: {
            operationId: "getDay",
            responses: { 200: response(dated), 404: response(dated) },
          },
        },
      },
    };
    const formats = { date: "Date" } as const;
    const text = JSON.stringify(document);
    const days = await checkedSdk("days", text, { formats });
    const { createClient, getDay } = (await days!.load(
      "index.ts",
    )) as never as {
      createClient(options: CheckOptions & { baseUrl: string }): ApiClient;
      getDay(client: ApiClient): Outcome;
    };
    const drifts: Drift[] = [];
    const onDrift = (drift: Drift) => void drifts.push(drift);
    const client = createClient({ baseUrl: server.url, onDrift });
    for (const status of [200, 404]) {
      for (const sent of [{ day: "soon" }, { day: 1 }, { day: "2026-01-31" }]) {
        server.respond = answer(status, sent);
        await getDay(client).result();
      }
    }
    const unread = { path: [], message: '"soon" is no date' };
    const wrongKind = { path: ["day"], message: "Expected string, got number" };
    expect(drifts.map(({ status, issues }) => [status, ...issues])).toEqual([
      [200, unread],
      [200, wrongKind],
      [404, unread],
      [404, wrongKind],
    ]);
  });

  test("a body nested without end breaks nothing", async () => {
    const depth = 20_000;
    const parent = '{"node_name":"a","parent_node":'.repeat(depth);
    const tree = `${parent}null${"}".repeat(depth)}`;
    server.respond = answer(404, `{"error_code":"lost","where":${tree}}`);
    const { result } = await call({ strict: true });
    expect(result).toMatchObject({ ok: false, error: { status: 404 } });
  });
});

describe("strict", () => {
  test("turns drift into an error that says what is wrong", async () => {
    server.respond = answer(200, [wrong]);
    const { result, drifts } = await call({ strict: true });
    expect(drifts).toHaveLength(1);
    const error = result.ok ? undefined : result.error;
    expect(error).toBeInstanceOf(sdk.ResponseValidationError);
    expect(error).toBeInstanceOf(sdk.ResponseParseError);
    expect(error).toMatchObject({
      status: 200,
      rawBody: JSON.stringify([wrong]),
      issues,
      cause: {
        message: "0.amount: Expected number, got string; 0.added: Not expected",
      },
    });
  });

  test("without onDrift, and for one call alone", async () => {
    server.respond = answer(200, [wrong]);
    const none = { onDrift: undefined };
    expect((await call({ ...none, strict: true })).result.ok).toBe(false);
    expect((await call(none, { strict: true })).result.ok).toBe(false);
    expect((await call({ strict: true }, { strict: false })).result.ok).toBe(
      true,
    );
  });

  test("leaves what is right alone, and what is no JSON as it is", async () => {
    server.respond = answer(200, [right]);
    expect((await call({ strict: true })).result).toMatchObject({
      ok: true,
      data: [{ orderId: "ab" }],
    });
    server.respond = answer(200, "<html>");
    const { result, drifts } = await call({ strict: true });
    expect(drifts).toEqual([]);
    const error = result.ok ? undefined : result.error;
    expect(error).toBeInstanceOf(sdk.ResponseParseError);
    expect(error).not.toBeInstanceOf(sdk.ResponseValidationError);
  });
});
