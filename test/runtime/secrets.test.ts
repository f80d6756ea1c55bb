import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { apiKey } from "../../templates/runtime/api-key.ts";
import { basic, bearer } from "../../templates/runtime/auth.ts";
import type {
  ApiClient,
  ClientOptions,
  Middleware,
} from "../../templates/runtime/client.ts";
import type { Operation } from "../../templates/runtime/operation.ts";
import { percentEncode } from "../../templates/runtime/percent-encode.ts";
import { callOperation } from "./fixture/operation.ts";
import { answer, closedUrl, loopback, type Responder } from "./loopback.ts";

const server = loopback();
const elsewhere = loopback();

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

const secret = "sk secret/1";

/** Every way in which a credential travels, as a value and as a function. */
const credentials: Readonly<Record<string, Middleware | undefined>> = {
  bearer: bearer(secret),
  "bearer of a function": bearer(async () => secret),
  basic: basic({ username: secret, password: secret }),
  "key in a header": apiKey(secret, "header", "x-key"),
  "key in the query": apiKey(secret, "query", "key"),
  "key of a function in the query": apiKey(() => secret, "query", "key"),
  "key in a cookie": apiKey(secret, "cookie", "key"),
};

interface Failure {
  readonly respond?: Responder;
  readonly options?: ClientOptions;
  readonly operation?: Partial<Operation<unknown>>;
}

/** A redirect as many servers write it: with the query of the request. */
const redirectWithQuery: Responder = (response, { url }) => {
  response.writeHead(307, { location: `${elsewhere.url}${url}` }).end();
};

const failures: Readonly<Record<string, () => Failure | Promise<Failure>>> = {
  "an error status": () => ({ respond: answer(404, { message: "no" }) }),
  "a status that is tried again": () => ({ respond: answer(500) }),
  "a body that cannot be read": () => ({ respond: answer(200, "{") }),
  "a broken connection": () => ({
    respond: (response) => void response.destroy(),
  }),
  "a broken body": () => ({
    respond(response) {
      response.writeHead(200, { "content-length": "9" }).write("{");
      setTimeout(() => response.destroy(), 10);
    },
  }),
  "a time that is over": () => ({
    respond: () => {},
    options: { timeout: 30, retries: 0 },
  }),
  "a port that nobody listens on": async () => ({
    options: { baseUrl: await closedUrl() },
  }),
  "a port that is none": () => ({
    options: { baseUrl: "http://127.0.0.1:99999" },
  }),
  "a port that fetch refuses": () => ({
    options: { baseUrl: "http://127.0.0.1:9" },
  }),
  "no URL at all": () => ({ options: { baseUrl: "nonsense" } }),
  "a password in the base URL": () => ({
    options: { baseUrl: `http://me:${percentEncode(secret)}@127.0.0.1` },
  }),
  "a redirect elsewhere, with the query": () => ({
    respond: redirectWithQuery,
  }),
  "a redirect to what is no URL": () => ({
    respond: answer(307, "", { location: "http://[" }),
  }),
  "a header that cannot be sent": () => ({
    operation: { headers: { "x-bad": "\n" } },
  }),
  "a middleware that throws": () => ({
    options: {
      middleware: [
        async (request) => {
          throw Object.assign(new Error("mine"), { request });
        },
      ],
    },
  }),
  "a fetch that quotes what a key is sent with": () => ({
    options: {
      retries: 0,
      fetch: async (_url, init) => {
        const {
          authorization: _none,
          cookie,
          ...headers
        } = init!.headers as Record<string, string>;
        const said = JSON.stringify({ ...headers, cookie });
        throw new TypeError(`Bad headers: ${said}`, {
          cause: new AggregateError([new Error(said)], said),
        });
      },
    },
  }),
  "a fetch that quotes the URL": () => ({
    options: {
      retries: 0,
      fetch: async (url) => {
        const inner = new Error(`Cannot reach ${String(url)}`);
        throw Object.assign(new TypeError("failed", { cause: inner }), {
          path: url,
        });
      },
    },
  }),
};

for (const [kind, auth] of Object.entries(credentials)) {
  test.for(Object.entries(failures))(
    `%s shows no ${kind}`,
    async ([, make]) => {
      const { respond = answer(200, {}), options, operation } = await make();
      server.respond = respond;
      elsewhere.respond = answer(500);
      const client: ApiClient = {
        options: { ...options } as ApiClient["options"],
        server: server.url,
        security: { auth },
      };
      const call = callOperation(client, { security: ["auth"], ...operation });
      const error: unknown = await call.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(Error);
      if (!(error instanceof Error)) return;
      const shown = [
        inspect(error, { depth: null, showHidden: true, getters: true }),
        String(error),
        error.message,
        error.stack ?? "",
        JSON.stringify(error),
      ].join("\n");
      const encoded = Buffer.from(`${secret}:${secret}`).toString("base64");
      for (const text of [secret, percentEncode(secret), encoded]) {
        expect(shown).not.toContain(text);
      }
    },
  );
}

test("a client shows no secret", () => {
  const client = { options: {}, server: server.url, security: credentials };
  const shown = inspect(client, { depth: null, showHidden: true });
  expect(shown + JSON.stringify(client)).not.toContain(secret);
});

test("a server is told the secret all the same", async () => {
  server.respond = answer(404);
  for (const auth of Object.values(credentials)) {
    const client = { options: {}, server: server.url, security: { auth } };
    await callOperation(client, { security: ["auth"] }).result();
  }
  expect(server.received).toHaveLength(Object.keys(credentials).length);
  for (const { url, headers } of server.received) {
    const sent = JSON.stringify([url, headers]);
    const encoded = Buffer.from(`${secret}:${secret}`).toString("base64");
    expect(
      [secret, percentEncode(secret), encoded].some((text) =>
        sent.includes(text),
      ),
    ).toBe(true);
  }
});
