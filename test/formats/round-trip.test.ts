import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateFrom } from "../case-folder/in-memory.ts";
import { compileAll } from "../case-folder/compile.ts";
import { Random } from "../case-folder/random.ts";
import { answer, loopback } from "../runtime/loopback.ts";
import { fill } from "../setup/folder.ts";
import { scratch } from "../setup/sdk.ts";
import { object, sampleOf } from "./random-values.ts";
import type { Sdk } from "./sdk.ts";

const server = loopback();
const formats = {
  "date-time": "Date",
  date: "Date",
  "unix-time": "unixSeconds",
  int64: "bigint",
  uint64: "bigint",
  byte: "bytes",
} as const;

const random = new Random(20_260_131);
const operations = Array.from({ length: 24 }, (_, index) => ({
  name: `echo${index}`,
  sample: object(random, () => sampleOf(random, 3)),
}));

/** One operation a schema, which gives back what it got. */
const document = {
  openapi: "3.1.0",
  info: { title: "Echo", version: "1" },
  servers: [{ url: "https://example.com" }],
  paths: Object.fromEntries(
    operations.map(({ name, sample }) => {
      const whole = {
        type: "object",
        required: ["it"],
        properties: { it: sample.schema },
      };
      const content = { "application/json": { schema: whole } };
      const post = {
        operationId: name,
        requestBody: { required: true, content },
        responses: { 200: { description: "The same.", content } },
      };
      return [`/${name}`, { post }];
    }),
  ),
};

describe.each(["camelCase", "preserve"] as const)("in %s", async (naming) => {
  const { files, diagnostics } = await generateFrom(document, {
    naming,
    formats,
  });

  test("the SDK is complete and compiles", async () => {
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual(
      [],
    );
    expect(await compileAll(new Map([["sdk", files]]))).toBe("");
  }, 60_000);

  test("what was sent is what is got, and its bytes are as expected", async () => {
    const folder = scratch(`formats/round-trip-${naming}`);
    rmSync(folder, { recursive: true, force: true });
    fill(
      folder,
      Object.fromEntries(files.map(({ path, text }) => [path, text])),
    );
    const sdk = (await import(join(folder, "index.ts"))) as Sdk;
    const client = sdk["createClient"]!({ baseUrl: server.url });
    for (const { name, sample } of operations) {
      for (let round = 0; round < 8; round++) {
        const { wire, value } = sample.value();
        const body = `{"it":${wire}}`;
        server.respond = answer(200, body);
        // What is read gets its names; sent again, it is the same bytes.
        const read = await sdk[name]!(client, { it: {} });
        await sdk[name]!(client, read);
        const last = server.received.at(-1)!.body.toString();
        expect(last, name).toBe(body);
        if (naming === "preserve") expect(read, name).toEqual({ it: value });
      }
    }
  }, 60_000);
});
