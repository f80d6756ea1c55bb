import { join } from "node:path";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type Ended, sdkwright } from "../setup/bin.ts";
import { folderWith } from "../setup/folder.ts";
import { shop } from "./documents.ts";
import { redirect, upstream, type Said } from "./upstream.ts";

/** Pulls over a document that is there, from a server that says this; the document must stay. */
async function pullFrom(
  says: Readonly<Record<string, Said>>,
  options: readonly string[] = [],
): Promise<Ended> {
  const server = await upstream(says);
  const folder = folderWith({ "shop.yaml": "as it was" });
  const url = `${server.origin}/shop.yaml`;
  const args = ["pull", url, "-o", "shop.yaml", ...options];
  const ended = await sdkwright(folder, args);
  const text = readFileSync(join(folder, "shop.yaml"), "utf8");
  if (ended.code !== 0) expect(text).toBe("as it was");
  else expect(text).toBe(shop);
  const stderr = ended.stderr.replaceAll(server.origin, "http://upstream");
  return { ...ended, stderr };
}

function failure(reason: string): object {
  return {
    code: 3,
    stdout: "",
    stderr: `shop.yaml error fetch-failed: http://upstream/shop.yaml cannot be fetched: ${reason}.\nshop: nothing written, 1 error (shop.yaml)\n`,
  };
}

const answer =
  (headers: Record<string, string>, body: string | Buffer): Said =>
  (_, response) =>
    response.writeHead(200, headers).end(body);

describe("a server that misbehaves changes nothing", () => {
  test("errors of the server", async () => {
    expect(await pullFrom({})).toMatchObject(failure("it answered 404"));
    for (const status of [204, 304, 401, 500]) {
      const said: Said = (_, response) => response.writeHead(status).end();
      expect(await pullFrom({ "/shop.yaml": said })).toMatchObject(
        failure(`it answered ${status}`),
      );
    }
  });

  test("no server", async () => {
    const server = await upstream();
    await server.stop();
    const folder = folderWith({});
    const args = ["pull", `${server.origin}/shop.yaml`, "-o", "shop.yaml"];
    const { code, stderr } = await sdkwright(folder, args);
    expect(code).toBe(3);
    expect(stderr).toContain("cannot be fetched: the connection was refused.");
  });

  test("an answer that never comes, and one that never ends", async () => {
    const silent: Said = () => {};
    const slow: Said = (_, response) => {
      const timer = setInterval(() => response.write("#"), 20);
      response.on("close", () => clearInterval(timer));
    };
    for (const said of [silent, slow])
      expect(
        await pullFrom({ "/shop.yaml": said }, ["--timeout", "0.5"]),
      ).toMatchObject(failure("it took longer than 0.5 s"));
  });

  test("a flood, packed and not", async () => {
    const reason =
      "with what it refers to it is larger than 0.25 MiB; --max-size allows more";
    let ended = 0;
    const flood: Said = (_, response) => {
      const block = "#".repeat(65536);
      const more = () => {
        while (response.write(block));
      };
      response.on("drain", more).on("close", () => ended++);
      more();
    };
    const bomb = gzipSync(Buffer.alloc(50_000_000, "#"));
    for (const said of [flood, answer({ "content-encoding": "gzip" }, bomb)])
      expect(
        await pullFrom({ "/shop.yaml": said }, ["--max-size", "0.25"]),
      ).toMatchObject(failure(reason));
    expect(ended).toBe(1);
  });

  test("bodies that break off", async () => {
    const short: Said = (_, response) => {
      response.writeHead(200, { "content-length": String(shop.length + 9) });
      response.write(shop, () => response.destroy());
    };
    const chunked: Said = (_, response) => {
      response.write(shop, () => response.destroy());
    };
    for (const said of [short, chunked])
      expect(await pullFrom({ "/shop.yaml": said })).toMatchObject(
        failure("the connection broke off"),
      );
    const packed = gzipSync(shop);
    const half = packed.subarray(0, packed.length - 12);
    for (const body of [half, Buffer.from(shop)])
      expect(
        await pullFrom({
          "/shop.yaml": answer({ "content-encoding": "gzip" }, body),
        }),
      ).toMatchObject(failure("its packed content is broken"));
  });

  test("a packing that nobody asked for", async () => {
    for (const encoding of ["zstd", "constructor"])
      expect(
        await pullFrom({
          "/shop.yaml": answer({ "content-encoding": encoding }, shop),
        }),
      ).toMatchObject(failure("it is packed in a way that was not asked for"));
  });

  test("redirects that lead nowhere good", async () => {
    const other = await upstream({ "/shop.yaml": shop });
    const cases: readonly [Readonly<Record<string, Said>>, string][] = [
      [
        { "/shop.yaml": redirect(`${other.origin}/shop.yaml`) },
        `it redirects to ${other.host}, which is not allowed; input.hosts of the config allows hosts`,
      ],
      [
        { "/shop.yaml": redirect("/a"), "/a": redirect("/shop.yaml", 307) },
        "it redirects in a circle",
      ],
      [
        { "/shop.yaml": redirect("file:///etc/hosts") },
        "it redirects to file:, which cannot be read",
      ],
      [
        Object.fromEntries(
          ["/shop.yaml", ..."abcdefghijklm"].map((_, index, all) => [
            index === 0 ? "/shop.yaml" : `/${all[index]}`,
            redirect(`/${all[index + 1]}`),
          ]),
        ),
        "it redirects more than 10 times",
      ],
      [
        { "/shop.yaml": (_, response) => response.writeHead(302).end() },
        "it answered 302 without saying where to go",
      ],
      [
        { "/shop.yaml": redirect("/gone?secret=1") },
        "http://upstream/gone?… answered 404",
      ],
    ];
    for (const [says, reason] of cases)
      expect(await pullFrom(says)).toMatchObject(failure(reason));
    expect(other.requests).toEqual([]);
  });

  test("what is no document", async () => {
    const html = await pullFrom({ "/shop.yaml": "<!doctype html><p>Log in" });
    expect(html.code).toBe(3);
    expect(html.stderr).toContain(
      "shop.yaml:1:1 error not-openapi: This is an HTML page",
    );
    const broken = shop.replace("#/components/schemas/Status", "#/nowhere");
    const { code, stderr } = await pullFrom({ "/shop.yaml": broken });
    expect(code).toBe(3);
    expect(stderr).toContain("shop.yaml:21:25 error reference-not-found");
    expect(stderr).toContain("21 |         status: { $ref:");
    expect((await pullFrom({ "/shop.yaml": "" })).stderr).toContain(
      "file-empty",
    );
  });
});

describe("what servers may do", () => {
  test("packed answers, and redirects within the host", async () => {
    const says: Record<string, Said> = {
      "/shop.yaml": redirect("v2/", 301),
      "/v2/": redirect("/packed", 308),
      "/packed": answer({ "content-encoding": "gzip" }, gzipSync(shop)),
    };
    expect(await pullFrom(says)).toMatchObject({ code: 0 });
  });
});
