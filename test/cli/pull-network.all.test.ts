import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { folderWith } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { shop } from "./documents.ts";
import { proxy, redirect, selfSigned, upstream } from "./upstream.ts";

const file = ["-o", "shop.yaml"];

describe("https", () => {
  test("is refused with a certificate that nobody trusts, unless NODE_EXTRA_CA_CERTS does", async () => {
    const certificate = selfSigned();
    const server = await upstream({ "/shop.yaml": shop }, certificate);
    const folder = folderWith({});
    const args = ["pull", `${server.origin}/shop.yaml`, ...file];
    const refused = await sdkwright(folder, args);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toContain(
      "its certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT); NODE_EXTRA_CA_CERTS can name a file",
    );
    expect(server.requests).toEqual([]);
    const env = { NODE_EXTRA_CA_CERTS: certificate.file };
    expect(await sdkwright(folder, args, env)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, "shop.yaml"), "utf8")).toBe(shop);
  });

  test("is never left for http, also where the host is allowed", async () => {
    const certificate = selfSigned();
    const plain = await upstream({ "/shop.yaml": shop });
    const location = redirect(`${plain.origin}/shop.yaml`);
    const server = await upstream({ "/shop.yaml": location }, certificate);
    const input = {
      url: `${server.origin}/shop.yaml`,
      path: "shop.yaml",
      hosts: [plain.host],
    };
    const targets = { shop: { input, output: "sdk" } };
    const folder = folderWith({
      "sdkwright.config.json": JSON.stringify({ targets }),
    });
    const env = { NODE_EXTRA_CA_CERTS: certificate.file };
    const { code, stderr } = await sdkwright(folder, ["pull"], env);
    expect(stderr).toContain("it redirects from https to http.");
    expect(code).toBe(3);
    expect(plain.requests).toEqual([]);
  });
});

describe("proxies", () => {
  test("of the environment are used, but for what NO_PROXY names", async () => {
    const certificate = selfSigned();
    const plain = await upstream({ "/shop.yaml": shop });
    const secure = await upstream({ "/shop.yaml": shop }, certificate);
    const { url, asked } = await proxy();
    const folder = folderWith({});
    const pull = (origin: string, env: Record<string, string>) =>
      sdkwright(folder, ["pull", `${origin}/shop.yaml`, ...file], {
        NODE_EXTRA_CA_CERTS: certificate.file,
        ...env,
      });
    expect(await pull(plain.origin, { HTTP_PROXY: url })).toMatchObject({
      code: 0,
    });
    expect(await pull(secure.origin, { https_proxy: url })).toMatchObject({
      code: 0,
    });
    expect(asked).toEqual([plain.host, secure.host]);
    const env = { HTTPS_PROXY: url, NO_PROXY: "localhost,127.0.0.1" };
    expect(await pull(secure.origin, env)).toMatchObject({ code: 0 });
    expect(asked).toHaveLength(2);
  });

  test("that are not there are told of", async () => {
    const gone = await upstream();
    await gone.stop();
    const env = { HTTP_PROXY: gone.origin };
    const args = ["pull", "http://example.test/shop.yaml", ...file];
    const { code, stderr } = await sdkwright(folderWith({}), args, env);
    expect(stderr).toContain(
      "http://example.test/shop.yaml cannot be fetched: the connection was refused.",
    );
    expect(code).toBe(3);
  });
});

describe("credentials", () => {
  const secret = "s3cr3t-t0k3n";

  test("go to the host of the URL alone, and stand nowhere", async () => {
    const other = await upstream({ "/shop.yaml": shop });
    const server = await upstream({
      "/shop.yaml": redirect("/inner"),
      "/inner": redirect(`${other.origin}/shop.yaml`),
    });
    const input = {
      url: `${server.origin}/shop.yaml`,
      path: "shop.yaml",
      hosts: [other.host],
      headers: { Authorization: "Bearer ${API_TOKEN}", "x-team": "shop" },
    };
    const targets = { shop: { input, output: "sdk" } };
    const folder = folderWith({
      "sdkwright.config.json": JSON.stringify({ targets }),
    });
    const missing = await sdkwright(folder, ["pull"]);
    expect(missing).toMatchObject({
      code: 2,
      stderr:
        "error variable-missing: The environment has no API_TOKEN, which a header of shop is made of.\n",
    });
    const env = { API_TOKEN: secret };
    const args = ["pull", "--header", "X-Team: other", "--verbose"];
    const ended = await sdkwright(folder, args, env);
    expect(ended).toMatchObject({ code: 0 });
    for (const { headers } of server.requests)
      expect(headers).toMatchObject({
        authorization: `Bearer ${secret}`,
        "x-team": "other",
      });
    expect(other.requests[0]?.headers).not.toHaveProperty("authorization");
    expect(other.requests[0]?.headers).not.toHaveProperty("x-team");
    const told = [ended.stdout, ended.stderr, ...filesBelow(folder).values()];
    expect(told.join("\n")).not.toContain(secret);
  });

  test("of a URL are sent, and not told", async () => {
    const server = await upstream({ "/shop.yaml": shop });
    const origin = server.origin.replace("//", `//me:${secret}@`);
    const folder = folderWith({});
    const args = (path: string) => ["pull", `${origin}${path}`, ...file];
    expect(await sdkwright(folder, args("/shop.yaml"))).toMatchObject({
      code: 0,
    });
    const basic = Buffer.from(`me:${secret}`).toString("base64");
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${basic}`);
    const { stderr } = await sdkwright(folder, args(`/no?key=${secret}`));
    expect(stderr).toContain(`${server.origin}/no?… cannot be fetched`);
    expect(stderr).not.toContain(secret);
  });
});
