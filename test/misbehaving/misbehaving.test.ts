import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  createClient,
  createSignInToken,
  type RequestOptions,
  SdkError,
} from "../../generated/clerk/index.ts";
import { faults } from "./faults.ts";
import { answer, rawServer, says } from "./raw-server.ts";

const server = rawServer();
const elsewhere = rawServer();

// No pause between tries, but where the server asks for one.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

const secret = "sk_test_secret";
const call = (options: RequestOptions = {}) =>
  createSignInToken(
    createClient({
      bearerAuth: secret,
      baseUrl: server.url,
      timeout: 30_000,
      // Clerk's document asks for fewer statuses than are tried again otherwise.
      retry: {},
    }),
    { userId: "user_1" },
    options,
  );

test.for(Object.entries(faults))(
  "%s",
  async ([, { behave, error: name, has = {}, tries }]) => {
    server.behave = behave;
    // Only what lasts for ever is cut short.
    const options = name === "TimeoutError" ? { timeout: 300 } : {};

    const promise = call({ idempotent: true, ...options });
    const result = await promise.result();
    expect(server.requests).toHaveLength(tries);
    if (result.ok) {
      expect(name).toBeUndefined();
      expect(result.data).toMatchObject(has);
      expect(await promise).toBe(result.data);
    } else {
      const { error } = result;
      expect(error).toBeInstanceOf(SdkError);
      expect({
        ...error,
        name: error.name,
        status: error.status,
        data: error.data,
        rawBody: error.rawBody,
      }).toMatchObject({ ...has, name });
      await expect(promise).rejects.toBe(error);
      expect(inspect(error, { depth: null, showHidden: true })).not.toContain(
        secret,
      );
    }

    // A call that may not be repeated is made once, and has the same outcome.
    const once = await call(options).result();
    expect(once.ok ? undefined : once.error.name).toBe(name);
    expect(server.requests).toHaveLength(tries + 1);

    await nothingIsLeft();
  },
);

test("429 with half a minute of Retry-After, ended by the caller", async () => {
  server.behave = says(...answer("429 Slow", "", { "retry-after": 30 }));
  const controller = new AbortController();
  const { signal } = controller;
  const promise = call({ idempotent: true, signal });
  await expect.poll(() => server.requests.length, { timeout: 10_000 }).toBe(1);
  setTimeout(() => controller.abort("enough"), 30);
  const result = await promise.result();
  expect(result).toMatchObject({
    ok: false,
    error: { name: "AbortError", cause: "enough" },
  });
  expect(server.requests).toHaveLength(1);
  await nothingIsLeft();
});

test("a call ended in the middle of the answer", async () => {
  for (const name of ["silence before the answer", "silence in the body"]) {
    server.behave = faults[name]!.behave;
    const controller = new AbortController();
    const { signal } = controller;
    const promise = call({ idempotent: true, signal });
    const sent = server.requests.length;
    await expect
      .poll(() => server.requests.length, { timeout: 10_000 })
      .toBe(sent + 1);
    controller.abort();
    await expect(promise).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests).toHaveLength(sent + 1);
    await nothingIsLeft();
  }
});

for (const status of ["302 Found", "307 Temporary"]) {
  test(`${status} to another origin takes no token along`, async () => {
    const token = says(...answer("200 OK", '{"id":"sit_1"}'));
    elsewhere.behave = token;
    const location = `${elsewhere.url}/caught`;
    server.behave = says(...answer(status, "", { location }));
    expect(await call()).toMatchObject({ id: "sit_1" });
    expect(server.requests[0]).toContain(secret);
    expect(elsewhere.requests).toHaveLength(1);
    expect(elsewhere.requests[0]).not.toContain(secret);
    await nothingIsLeft();
  });
}

test("redirects in a circle end as a ConnectionError", async () => {
  const location = "/again";
  server.behave = says(...answer("307 Round", "", { location }));
  const promise = call({ idempotent: true });
  await expect(promise).rejects.toMatchObject({ name: "ConnectionError" });
  // Three tries with the twenty redirects that the Fetch standard allows.
  expect(server.requests).toHaveLength(3 * 21);
  await nothingIsLeft();
});

test("a server that comes to its senses is tried until then", async () => {
  const all = ["a reset before the answer", "HTML with 502"];
  server.behave = (socket) => {
    const fault = faults[all[server.requests.length - 1] ?? ""];
    if (fault) fault.behave(socket);
    else says(...answer("200 OK", '{"id":"sit_1"}'))(socket);
  };
  expect(await call({ idempotent: true })).toMatchObject({ id: "sit_1" });
  expect(server.requests).toHaveLength(3);
});

/** Nothing is left of a call: no connection, and no timer. */
async function nothingIsLeft(): Promise<void> {
  await expect
    .poll(() => server.open + elsewhere.open, { timeout: 10_000 })
    .toBe(0);
  const timers = () =>
    process.getActiveResourcesInfo().filter((kind) => kind === "Timeout");
  // Those of the test itself are over in a moment; ours would be there for a second at least.
  for (let turn = 0; turn < 100 && timers().length > 0; turn++) {
    await new Promise((done) => setTimeout(done, 10));
  }
  expect(timers()).toEqual([]);
}
