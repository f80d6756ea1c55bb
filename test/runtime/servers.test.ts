import { expect, test } from "vitest";
import type { ApiClient } from "../../templates/runtime/client.ts";
import {
  chosenServer,
  ownServer,
  serverUrl,
} from "../../templates/runtime/server.ts";
import { callOperation } from "./fixture/operation.ts";
import { loopback } from "./loopback.ts";

const server = loopback();
const elsewhere = loopback();

const regional = {
  url: "https://{region}.example.com/{base}",
  variables: { region: "eu", base: "v1" },
};
const servers = { live: { url: "https://example.com" }, regional };

test("variables are filled in, by their defaults where they are not given", () => {
  expect(serverUrl(servers.live)).toBe("https://example.com");
  expect(serverUrl(regional)).toBe("https://eu.example.com/v1");
  expect(serverUrl(regional, { region: "us", base: undefined })).toBe(
    "https://us.example.com/v1",
  );
  expect(serverUrl(regional, { region: "$&", base: "a/b" })).toBe(
    "https://$&.example.com/a/b",
  );
  const hostile = {
    url: "https://{constructor}.example.com",
    variables: { constructor: "c" },
  };
  expect(serverUrl(hostile)).toBe("https://c.example.com");
});

test("a server is chosen by its name; one that is not there is told", () => {
  expect(chosenServer(servers, "live", {})).toBe("https://example.com");
  expect(
    chosenServer(servers, "live", {
      server: "regional",
      serverVariables: { region: "us" },
    }),
  ).toBe("https://us.example.com/v1");
  expect(() => chosenServer(servers, "live", { server: "test" })).toThrow(
    new TypeError("The API has no such server"),
  );
});

test("an operation is called at its own server of the name that was chosen", () => {
  const own = {
    live: { url: "https://up.example.com" },
    regional: { url: "https://up.{region}.example.com" },
  };
  const at = (options: ApiClient["options"]) =>
    ownServer({ options, server: "", security: {} }, own, "live");
  expect(at({})).toBe("https://up.example.com");
  expect(at({ server: "regional", serverVariables: { region: "ap" } })).toBe(
    "https://up.ap.example.com",
  );
  expect(at({ server: "another" })).toBe("https://up.example.com");
  expect(at({ server: "constructor" })).toBe("https://up.example.com");
});

test("the call's base URL comes before the client's, that before the operation's own, that before the API's", async () => {
  const nowhere = "http://127.0.0.1:1";
  const { url } = elsewhere;
  const called = async (
    client: Partial<ApiClient>,
    own: string | undefined,
    baseUrl?: string,
  ) => {
    const whole = { options: {}, server: nowhere, security: {}, ...client };
    await callOperation(whole, { server: own }, { baseUrl });
  };
  await called({ options: { baseUrl: nowhere } }, nowhere, url);
  await called({ options: { baseUrl: `${url}/` } }, nowhere);
  await called({}, url);
  await called({ server: url }, undefined);
  expect(elsewhere.received).toHaveLength(4);
  expect(elsewhere.received.map((one) => one.url)).toEqual(
    Array(4).fill("/test"),
  );
  expect(server.received).toHaveLength(0);
});

test("a variable of the host cannot make another host of it", () => {
  const template = {
    url: "https://{tenant}.example.com/{base}",
    variables: { tenant: "demo", base: "v1" },
  };
  for (const tenant of [
    "evil.com/",
    "evil.com\\",
    "evil.com?",
    "a@evil.com",
    "#",
  ]) {
    expect(() => serverUrl(template, { tenant })).toThrow(TypeError);
  }
  expect(serverUrl(template, { base: "a/b?c" })).toBe(
    "https://demo.example.com/a/b?c",
  );
  const whole = { url: "{url}", variables: { url: "https://a.example/b" } };
  expect(serverUrl(whole)).toBe("https://a.example/b");
});

test("what every object inherits is no server", () => {
  expect(() =>
    chosenServer(servers, "live", { server: "constructor" }),
  ).toThrow(new TypeError("The API has no such server"));
});

test.each([
  "http://me:pw@127.0.0.1:1",
  "http://me@127.0.0.1:1",
  "http:\\\\me:pw@127.0.0.1:1",
  "http:/me:pw@127.0.0.1:1",
  "http:me:pw@127.0.0.1:1",
  " http://me:pw@127.0.0.1:1",
  "http:/\t/me:pw@127.0.0.1:1",
  "web+http://me:pw@127.0.0.1:1",
  "//me:pw@127.0.0.1:1",
])("a base URL that holds a credential is refused: %s", async (baseUrl) => {
  const calls: unknown[] = [];
  const fetch = async (url: unknown) => {
    calls.push(url);
    return Response.json({});
  };
  const client = { options: { fetch }, server: baseUrl, security: {} };
  await expect(callOperation(client, {})).rejects.toEqual(
    new TypeError("A URL cannot hold a credential"),
  );
  expect(calls).toEqual([]);
});

test("an at sign in the path of a base URL is none, and slashes at its end are dropped", async () => {
  const called = async (base: string) => {
    const before = server.received.length;
    await callOperation({
      options: { baseUrl: `${server.url}${base}` },
      server: "",
      security: {},
    });
    return server.received[before]?.url;
  };
  expect(await called("/@me/v1:beta@2")).toBe("/@me/v1:beta@2/test");
  expect(await called("/@me//")).toBe("/@me/test");
});

test.each(["/@scope/api", "/v1@beta", "/v1:a@b", "http://127.0.0.1/?by=me@b"])(
  "a base URL with an at sign that is no credential's is used: %s",
  async (baseUrl) => {
    const urls: unknown[] = [];
    const fetch = async (url: unknown) => {
      urls.push(url);
      return Response.json({});
    };
    const client = { options: { fetch }, server: baseUrl, security: {} };
    await callOperation(client, {});
    expect(urls).toEqual([`${baseUrl}/test`]);
  },
);

test("a client from JavaScript that has no base URL is told", async () => {
  const client = { options: {}, security: {} } as unknown as ApiClient;
  await expect(callOperation(client)).rejects.toThrow(TypeError);
});
