import { expect, test } from "vitest";
import type { ApiClient } from "../../templates/runtime/client.ts";
import {
  asBlob,
  asJson,
  asModel,
  asNothing,
  asText,
  byStatus,
} from "../../templates/runtime/read.ts";
import { callOperation } from "./fixture/operation.ts";
import type { SignInToken } from "./fixture/models.ts";
import { signInTokenShape } from "./fixture/shapes.ts";
import { answer, loopback } from "./loopback.ts";

const server = loopback();
/** Without connections left over from other tests. */
const unused = loopback();

const client = (): ApiClient => ({
  options: { retries: 0 },
  server: server.url,
  security: {},
});

test("JSON as it comes, of any media type", async () => {
  const type = "application/problem+json";
  server.respond = answer(200, { user_id: 1 }, { "content-type": type });
  const data = await callOperation(client(), { success: asJson() });
  expect(data).toEqual({ user_id: 1 });
  server.respond = answer(200, "null");
  expect(await callOperation(client(), { success: asJson() })).toBeNull();
});

test("text", async () => {
  server.respond = answer(200, "zażółć");
  expect(await callOperation(client(), { success: asText })).toBe("zażółć");
});

test("text in the encoding that its media type tells", async () => {
  const sent = (type: string, ...bytes: number[]) => {
    server.respond = (response) =>
      void response
        .writeHead(200, { "content-type": type })
        .end(Buffer.from(bytes));
    return callOperation(client(), { success: asText });
  };
  expect(await sent("text/plain; charset=windows-1251", 0xff)).toBe("я");
  expect(await sent('text/plain; a=b; Charset="UTF-16LE"', 0x42, 0x04)).toBe(
    "т",
  );
  expect(await sent("text/plain; charset=nobody-knows", 0xc3, 0xbc)).toBe("ü");
  expect(await sent("text/plain", 0xef, 0xbb, 0xbf, 0x61)).toBe("a");
});

test("no data where the document says that there is some", async () => {
  for (const status of [200, 204]) {
    server.respond = answer(status, "");
    const call = callOperation(client(), { success: asJson() });
    expect(await call.result()).toMatchObject({
      ok: false,
      error: { name: "ResponseParseError", status, rawBody: "" },
    });
  }
});

test("bytes", async () => {
  server.respond = (response) =>
    void response
      .writeHead(200, { "content-type": "image/png" })
      .end(Buffer.from([0, 255]));
  const blob = await callOperation(client(), { success: asBlob });
  expect(blob.type).toBe("image/png");
  expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([0, 255]);
});

for (const [status, body] of [
  [204, ""],
  [205, ""],
  [200, ""],
  [200, "ignored"],
] as const) {
  test(`nothing, of ${status} and "${body}"`, async () => {
    server.respond = answer(status, body);
    const call = callOperation(client(), { success: asNothing });
    expect(await call.result()).toMatchObject({ ok: true, data: undefined });
  });
}

test("a body that nobody wants does not cost the connection", async () => {
  const ports = new Set<number | undefined>();
  unused.respond = (response) => {
    ports.add(response.socket?.remotePort);
    response.end("x".repeat(1_000_000));
  };
  const operation = { success: asNothing, server: unused.url };
  for (let call = 0; call < 6; call++) await callOperation(client(), operation);
  // Node's fetch takes two connections in turn.
  expect(ports.size).toBeLessThanOrEqual(2);
});

test("nothing, of HEAD", async () => {
  server.respond = answer(200, "", { "content-length": "100" });
  const operation = { method: "HEAD", success: asNothing };
  expect(await callOperation(client(), operation)).toBeUndefined();
});

test("success in several forms", async () => {
  const success = byStatus<SignInToken | string | undefined>({
    200: asModel(signInTokenShape),
    202: asNothing,
    "2XX": asText,
  });
  server.respond = answer(200, { user_id: "u" });
  expect(await callOperation(client(), { success })).toEqual({ userId: "u" });
  server.respond = answer(202, { user_id: "u" });
  expect(await callOperation(client(), { success })).toBeUndefined();
  server.respond = answer(203, "text");
  expect(await callOperation(client(), { success })).toBe("text");
});

test("success in a form that the document does not describe", async () => {
  server.respond = answer(206, "text");
  const success = byStatus({ 200: asJson() });
  const result = await callOperation(client(), { success }).result();
  expect(result).toMatchObject({
    ok: false,
    error: { name: "ResponseParseError", status: 206, rawBody: "text" },
  });
});
