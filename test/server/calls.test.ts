import { describe, expect, test } from "vitest";
import {
  AbortError,
  Clerk,
  ConnectionError,
  createClient,
  createSignInToken,
  TimeoutError,
} from "../../generated/clerk/index.ts";
import { secret } from "./clerk-server.ts";
import { failure, useServer } from "./setup.ts";
import { userId } from "./sign-in-tokens.ts";

const setup = useServer();

describe("a call", () => {
  test("gives data and response", async () => {
    const call = createSignInToken(setup.client, { userId });
    const { data, response } = await call.withResponse();
    expect(data.userId).toBe(userId);
    expect(response.status).toBe(200);
    expect(response.headers.get("x-request-id")).toBe("request_1");
  });

  test("gives a result that is good", async () => {
    const result = await createSignInToken(setup.client, { userId }).result();
    expect(result.ok && result.data.id).toBe("sit_1");
  });

  test("is sent once, however often it is looked at", async () => {
    const call = createSignInToken(setup.client, { userId });
    await Promise.all([call, call.result(), call.withResponse(), call]);
    expect(setup.server.arrived).toHaveLength(1);
  });

  test("asks for the secret each time", async () => {
    const secrets = ["sk_test_old", secret];
    const rotating = createClient({
      bearerAuth: () => Promise.resolve(secrets.shift()!),
      baseUrl: setup.server.url,
    });
    const first = await createSignInToken(rotating, { userId }).result();
    expect(!first.ok && first.error.status).toBe(401);
    const second = await createSignInToken(rotating, { userId }).result();
    expect(second.ok).toBe(true);
  });

  test("goes through a fetch of the user's own", async () => {
    const urls: string[] = [];
    const own = new Clerk({
      bearerAuth: secret,
      fetch: (input, init) => {
        urls.push(String(input));
        return fetch(
          String(input).replace("https://api.clerk.com/v1", setup.server.url),
          init,
        );
      },
    });
    const token = await own.signInTokens.create({ userId });
    expect(token.id).toBe("sit_1");
    expect(urls).toEqual(["https://api.clerk.com/v1/sign_in_tokens"]);
  });

  test("bears the headers of the client, and those of the call before them", async () => {
    const headers = { "x-tenant": "one", "x-trace": "of the client" };
    const own = createClient({
      bearerAuth: secret,
      baseUrl: setup.server.url,
      headers,
    });
    await createSignInToken(
      own,
      { userId },
      { headers: { "X-Trace": "of the call" } },
    );
    expect(setup.server.arrived[0]?.headers).toMatchObject({
      "x-tenant": "one",
      "x-trace": "of the call",
      authorization: `Bearer ${secret}`,
      "content-type": "application/json",
    });
  });
});

describe("without an answer", () => {
  test("an aborted call says why", async () => {
    setup.server.next("stall");
    const controller = new AbortController();
    const { signal } = controller;
    const call = setup.clerk.signInTokens.create({ userId }, { signal });
    await setup.server.arrival();
    const reason = new Error("the user has left");
    controller.abort(reason);
    const error = await failure(call);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ name: "AbortError", cause: reason });
  });

  test("a call that is aborted before it starts is never sent", async () => {
    const signal = AbortSignal.abort("too late");
    const result = await createSignInToken(
      setup.client,
      { userId },
      { signal },
    ).result();
    expect(!result.ok && result.error).toBeInstanceOf(AbortError);
    expect(!result.ok && result.error.cause).toBe("too late");
    expect(setup.server.arrived).toHaveLength(0);
  });

  test("a timeout of the call ends it", async () => {
    setup.server.next("stall");
    const result = await createSignInToken(
      setup.client,
      { userId },
      { timeout: 50 },
    ).result();
    expect(!result.ok && result.error).toBeInstanceOf(TimeoutError);
    expect(!result.ok && result.error.status).toBeUndefined();
  });

  test("a timeout of the client ends it", async () => {
    setup.server.next("stall");
    const hasty = new Clerk({
      bearerAuth: secret,
      baseUrl: setup.server.url,
      timeout: 50,
    });
    const error = await failure(hasty.signInTokens.create({ userId }));
    expect(error).toBeInstanceOf(TimeoutError);
  });

  test("a server that hangs up is a ConnectionError", async () => {
    setup.server.next("hang up");
    const error = await failure(setup.clerk.signInTokens.create({ userId }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toHaveProperty("cause");
  });

  test("a server that is gone is a ConnectionError", async () => {
    const { signInTokens } = setup.clerk;
    await setup.server.close();
    const error = await failure(signInTokens.create({ userId }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      name: "ConnectionError",
      request: { method: "POST" },
    });
  });
});
