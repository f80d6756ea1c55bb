import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  createClient,
  revokeSignInToken,
} from "../../generated/clerk/index.ts";

const atOnce = 10_000;
let child: ChildProcess;
let baseUrl: string;

beforeAll(async () => {
  const program = join(import.meta.dirname, "load-server.mjs");
  child = spawn(process.execPath, [program, String(atOnce)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise((resolve) =>
    child.stdout?.once("data", resolve),
  );
  baseUrl = `http://127.0.0.1:${Number(port)}`;
});

afterAll(() => void child.kill());

test(`${atOnce} requests at once, each with its own answer`, async () => {
  const client = createClient({ bearerAuth: "sk", baseUrl, timeout: 280_000 });
  const ids = Array.from({ length: atOnce }, (_, index) => `sit_${index}`);
  const tokens = await Promise.all(
    ids.map((signInTokenId) => revokeSignInToken(client, { signInTokenId })),
  );
  expect(tokens.map(({ id }) => id)).toEqual(ids);
  const count = await fetch(`${baseUrl}/count`);
  expect(await count.text()).toBe(String(atOnce));
}, 300_000);

test("a middleware reads a gigabyte as a stream in constant memory", async () => {
  let bytes = 0;
  let peak = 0;
  const client = createClient({
    bearerAuth: "sk",
    baseUrl,
    middleware: [
      async (request, next) => {
        const response = await next({ ...request, url: `${baseUrl}/big` });
        for await (const chunk of response.body!) {
          bytes += (chunk as Uint8Array).length;
          peak = Math.max(peak, process.memoryUsage().rss);
        }
        return Response.json({ id: "sit_1" });
      },
    ],
  });
  const before = process.memoryUsage().rss;
  await revokeSignInToken(client, { signInTokenId: "sit_1" });
  expect(bytes).toBe(2 ** 30);
  expect(peak - before).toBeLessThan(2 ** 28);
}, 300_000);
