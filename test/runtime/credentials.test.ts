import { expect, test, vi } from "vitest";
import { apiKey } from "../../templates/runtime/api-key.ts";
import { basic, bearer } from "../../templates/runtime/auth.ts";
import type { ApiClient } from "../../templates/runtime/client.ts";
import type { ApiError } from "../../templates/runtime/errors.ts";
import { createClient } from "./fixture/create-client.ts";
import { callOperation } from "./fixture/operation.ts";
import { createSignInToken } from "./fixture/sign-in-tokens.ts";
import { answer, inTurn, loopback } from "./loopback.ts";

const server = loopback();
const elsewhere = loopback();

const clientWith = (
  security: ApiClient["security"],
  options: Partial<ApiClient["options"]> = {},
): ApiClient => ({ options, server: server.url, security });

test("a bearer token may come from a function, called for each try", async () => {
  server.respond = inTurn(
    answer(503, "", { "retry-after": "0" }),
    answer(200, {}),
  );
  let count = 0;
  const client = clientWith({ auth: bearer(async () => `token_${++count}`) });
  await callOperation(client, { security: ["auth"] });
  expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer token_1",
    "Bearer token_2",
  ]);
});

test("basic authentication, in UTF-8", async () => {
  const client = clientWith({
    auth: basic({ username: "ä", password: async () => "p:ö" }),
    nameOnly: basic({ username: () => "sk" }),
  });
  await callOperation(client, { security: ["auth"] });
  await callOperation(client, { security: ["nameOnly"] });
  const sent = server.received.map(({ headers }) => {
    const [scheme, value = ""] = headers.authorization?.split(" ") ?? [];
    return [scheme, Buffer.from(value, "base64").toString()];
  });
  expect(sent).toEqual([
    ["Basic", "ä:p:ö"],
    ["Basic", "sk:"],
  ]);
  const colon = clientWith({ auth: basic({ username: "a:b" }) });
  const call = callOperation(colon, { security: ["auth"] });
  await expect(call).rejects.toThrow(TypeError);
});

test("an API key as header, query parameter and cookie", async () => {
  const client = clientWith({
    header: apiKey("k 1", "header", "X-API-Key"),
    query: apiKey(() => "k&2", "query", "api key"),
    cookie: apiKey("k;3", "cookie", "session"),
  });
  await callOperation(client, { security: ["header"] });
  await callOperation(client, { security: ["query"] });
  await callOperation(client, { security: ["query"], query: ["a=1"] });
  await callOperation(client, {
    security: ["cookie"],
    headers: { cookie: "b=2" },
  });
  const [header, query, second, cookie] = server.received;
  expect(header?.headers["x-api-key"]).toBe("k 1");
  expect(query?.url).toBe("/test?api%20key=k%262");
  expect(second?.url).toBe("/test?a=1&api%20key=k%262");
  expect(cookie?.headers.cookie).toBe("b=2; session=k%3B3");
});

test("an API key in the query is not shown", async () => {
  server.respond = answer(500);
  const key = { key: apiKey("sk_secret", "query", "key") };
  for (const baseUrl of [server.url, "http://127.0.0.1:99999", "nonsense"]) {
    const client = clientWith(key, { baseUrl, retries: 0 });
    const call = callOperation(client, { security: ["key"] });
    const error = await call.catch((reason: unknown) => reason);
    const { inspect } = await import("node:util");
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 9 })).not.toContain("sk_secret");
  }
  expect(server.first.url).toContain("sk_secret");
});

test("the best alternative for which there is a credential is used, all of its parts", async () => {
  const security = ["best", ["one", "two"], []] as const;
  const sent = async (client: ApiClient): Promise<unknown[]> => {
    await callOperation(client, { security });
    const { headers } = server.received.at(-1)!;
    return [headers.authorization, headers["x-two"]];
  };
  const best = bearer("best");
  const one = bearer("one");
  const two = apiKey("two", "header", "x-two");
  expect(await sent(clientWith({ best, one, two }))).toEqual([
    "Bearer best",
    undefined,
  ]);
  expect(await sent(clientWith({ best: bearer(undefined), one, two }))).toEqual(
    ["Bearer one", "two"],
  );
  expect(await sent(clientWith({ one }))).toEqual([undefined, undefined]);
});

test("a missing credential is told before anything is sent", async () => {
  const call = createSignInToken(createClient({ baseUrl: server.url }), {
    userId: "u",
  });
  await expect(call).rejects.toThrow(
    new TypeError("CreateSignInToken needs a credential: bearerAuth"),
  );
  await expect(call.result()).rejects.toThrow(TypeError);
  expect(server.received).toHaveLength(0);
});

for (const empty of ["", undefined as unknown as string]) {
  test(`a function that gives ${JSON.stringify(empty)} is no credential`, async () => {
    for (const auth of [
      bearer(() => empty),
      basic({ username: () => empty }),
      apiKey(() => empty, "header", "x"),
    ]) {
      const call = callOperation(clientWith({ auth }), { security: ["auth"] });
      await expect(call.result()).rejects.toThrow("A credential is empty");
    }
    expect(server.received).toHaveLength(0);
    expect(bearer(empty)).toBeUndefined();
    expect(apiKey(empty, "header", "x")).toBeUndefined();
    expect(basic({ username: empty })).toBeUndefined();
  });
}

test("the caller's own Authorization header wins, and is a credential", async () => {
  const headers = { Authorization: "Digest mine" };
  const operation = { security: ["auth"] };
  const client = clientWith({ auth: bearer("token") });
  await callOperation(client, operation, { headers });
  await callOperation(clientWith({ auth: undefined }), operation, { headers });
  for (const { headers: sent } of server.received) {
    expect(sent.authorization).toBe("Digest mine");
  }
  expect(server.received).toHaveLength(2);
});

test("a secret that no header can hold is refused without being quoted", async () => {
  const client = clientWith({ auth: bearer("sk_sécret\nž") });
  const call = callOperation(client, { security: ["auth"] });
  await expect(call).rejects.toThrow(
    new TypeError("Header authorization cannot hold its value"),
  );
});

test("the exception of a secret's function passes through unchanged", async () => {
  const fault = new RangeError("mine");
  const auth = bearer(() => {
    throw fault;
  });
  const call = callOperation(clientWith({ auth }), { security: ["auth"] });
  await expect(call).rejects.toBe(fault);
  await expect(call.result()).rejects.toBe(fault);
});

const redirect = (location: string, status = 302) =>
  answer(status, "", { location });

for (const place of ["header", "query", "cookie"] as const) {
  test(`an API key as ${place} stays with its origin when redirected`, async () => {
    const client = clientWith({ auth: apiKey("sk_key", place, "x-key") });
    server.respond = inTurn(
      redirect("/moved"),
      redirect(`${elsewhere.url}/caught`),
    );
    const result = await callOperation(client, { security: ["auth"] }).result();
    expect(result).toMatchObject({ ok: false, error: { status: 302 } });
    expect(elsewhere.received).toHaveLength(0);
    const sent = server.received.map(({ url, headers }) =>
      JSON.stringify([url, headers]).includes("sk_key"),
    );
    expect(sent).toEqual([true, true]);
    expect(server.received[1]?.url).toMatch(/^\/moved/);
  });
}

for (const [status, method, becomes, body] of [
  [301, "POST", "GET", ""],
  [302, "PUT", "PUT", "{}"],
  [303, "PUT", "GET", ""],
  [303, "HEAD", "HEAD", ""],
  [307, "POST", "POST", "{}"],
  [308, "POST", "POST", "{}"],
] as const) {
  test(`${method}, redirected by ${status}, goes on as ${becomes}`, async () => {
    const client = clientWith({ auth: apiKey("key", "header", "x-key") });
    server.respond = inTurn(redirect("/moved", status), answer(200, {}));
    await callOperation(client, {
      security: ["auth"],
      method,
      success: async () => undefined,
      ...(method !== "HEAD" && {
        body: { content: "{}", type: "application/json" },
      }),
    });
    const { method: sent, headers, body: content } = server.received[1]!;
    expect([sent, String(content)]).toEqual([becomes, body]);
    expect(headers["content-type"]).toBe(
      (body && "application/json") || undefined,
    );
  });
}

test("an endless redirect ends", async () => {
  const client = clientWith({ auth: apiKey("key", "header", "x-key") });
  server.respond = redirect("/again");
  const result = await callOperation(client, { security: ["auth"] }).result();
  expect(result).toMatchObject({ ok: false, error: { status: 302 } });
  expect(server.received).toHaveLength(21);
});

test("a bearer token does not follow a redirect to another origin", async () => {
  const client = clientWith({ auth: bearer("token") });
  server.respond = redirect(`${elsewhere.url}/caught`);
  await callOperation(client, { security: ["auth"] });
  expect(server.first.headers.authorization).toBe("Bearer token");
  expect(elsewhere.first.headers.authorization).toBeUndefined();
});

test("a redirect that repeats the query has the key once", async () => {
  const client = clientWith({ auth: apiKey("sk_key", "query", "api_key") });
  server.respond = inTurn(
    redirect("/test/?a=1&api_key=sk_key"),
    answer(200, {}),
  );
  await callOperation(client, { security: ["auth"], query: ["a=1"] });
  expect(server.received.map(({ url }) => url)).toEqual([
    "/test?a=1&api_key=sk_key",
    "/test/?a=1&api_key=sk_key",
  ]);
});

test("two keys both go along with a redirect", async () => {
  const client = clientWith({
    one: apiKey("k1", "query", "one"),
    two: apiKey("k2", "query", "two"),
    three: apiKey("k3", "header", "three"),
  });
  server.respond = inTurn(redirect("/moved"), answer(200, {}));
  await callOperation(client, { security: [["one", "two", "three"]] });
  const [, moved] = server.received;
  expect(moved?.url).toBe("/moved?one=k1&two=k2");
  expect(moved?.headers["three"]).toBe("k3");
});

test("a key that an error's headers repeat is not shown", async () => {
  const client = clientWith({ auth: apiKey("sk_key", "query", "api_key") });
  const link = "</test?api_key=sk_key>; rel=self";
  server.respond = answer(404, "", { link, "content-location": link });
  const call = callOperation(client, { security: ["auth"] });
  const { headers } = (await call.catch((error: unknown) => error)) as ApiError;
  const shown = "</test?api_key=***>; rel=self";
  expect(headers.get("link")).toBe(shown);
  expect(headers.get("content-location")).toBe(shown);
});

test("a redirect to nowhere is an error with its status", async () => {
  const client = clientWith({ auth: apiKey("sk_key", "header", "x-key") });
  server.respond = redirect("http://[");
  const result = await callOperation(client, { security: ["auth"] }).result();
  expect(result).toMatchObject({ ok: false, error: { status: 302 } });
});

test("a name that a platform lets no program send is asked for once, and throws", async () => {
  const { Request: real } = globalThis;
  let asked = 0;
  // What a browser does with it (Fetch standard, forbidden request-header).
  vi.stubGlobal(
    "Request",
    class extends real {
      constructor(input: string, init?: RequestInit) {
        super(input, init);
        asked++;
        this.headers.delete("sec-key");
      }
    },
  );
  try {
    const call = (name: string, tries: number) => {
      const auth = apiKey("sk_secret", "header", name);
      const client: ApiClient = {
        options: { retry: { maxInterval: 0 }, retries: tries - 1 },
        server: server.url,
        security: { auth },
      };
      return callOperation(client, { security: ["auth"] });
    };
    await expect(call("Sec-Key", 1)).rejects.toThrow(
      'This platform does not let a program send the header "Sec-Key"',
    );
    expect(server.received).toHaveLength(0);
    asked = 0;
    server.respond = answer(503);
    await expect(call("X-Key", 3)).rejects.toMatchObject({ status: 503 });
    expect(server.received).toHaveLength(3);
    expect(asked).toBe(1);
  } finally {
    vi.unstubAllGlobals();
  }
});
