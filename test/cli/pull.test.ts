import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { folderWith } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { shop } from "./documents.ts";
import { upstream, type Said } from "./upstream.ts";

/** Sent with an ETag that follows from it. */
function tagged(text: string): Said {
  const etag = `"${createHash("sha256").update(text).digest("hex")}"`;
  return (request, response) => {
    if (request.headers["if-none-match"] === etag)
      response.writeHead(304).end();
    else response.writeHead(200, { etag }).end(text);
  };
}

/** A config with one target, whose document comes from here. */
function config(url: string, more: object = {}): Record<string, string> {
  const input = { url, path: "spec/shop.yaml", ...more };
  const targets = { shop: { input, output: "sdk" } };
  return { "sdkwright.config.json": JSON.stringify({ targets }) };
}

const grown = shop.replace(
  "    get:",
  `    post: { operationId: addPet, responses: { "204": { description: Added. } } }
    get:`,
);

describe("pull", () => {
  test("tells the change as Markdown, for the body of a pull request", async () => {
    let text = shop;
    const server = await upstream({
      "/shop.yaml": (_, response) => void response.end(text),
    });
    const folder = folderWith(config(`${server.origin}/shop.yaml`));
    await sdkwright(folder, ["pull"]);
    text = grown;
    const { stdout } = await sdkwright(folder, [
      "pull",
      "--format",
      "markdown",
    ]);
    expect(stdout).toBe(
      "```diff\nshop: + operation addPet\n```\n\nIn order: shop\n",
    );
  });

  test("stores the document as it came, pins it, and asks again with its ETag", async () => {
    // As it came: a byte order mark, foreign line ends, no line end at the end.
    const text = `\ufeff${shop.trimEnd().replaceAll("\n", "\r\n")}`;
    const server = await upstream({ "/shop.yaml": tagged(text) });
    const folder = folderWith(config(`${server.origin}/shop.yaml`));
    expect(await sdkwright(folder, ["pull"])).toEqual({
      code: 0,
      signal: null,
      stdout: "",
      stderr:
        "shop: pulled: 1 operation added, 2 models added (spec/shop.yaml)\n",
    });
    const stored = readFileSync(join(folder, "spec/shop.yaml"));
    expect(stored.equals(Buffer.from(text))).toBe(true);
    const digest = createHash("sha256").update(stored).digest("hex");
    const lock = readFileSync(join(folder, "sdkwright.lock.json"), "utf8");
    expect(lock).toContain(`${digest} \\"${digest}\\""`);
    // A URL may hold secrets.
    expect(lock).not.toContain("shop.yaml");

    const before = filesBelow(folder);
    const again = await sdkwright(folder, ["pull"]);
    expect(again.stderr).toBe("shop: unchanged (spec/shop.yaml)\n");
    expect(server.requests[1]?.headers["if-none-match"]).toBe(`"${digest}"`);
    expect(filesBelow(folder)).toEqual(before);

    // Generating keeps what was pulled, and uses no network.
    await server.stop();
    expect(await sdkwright(folder, ["generate"])).toMatchObject({ code: 0 });
    const after = readFileSync(join(folder, "sdkwright.lock.json"), "utf8");
    expect(after).toContain(digest);
    expect(after).toContain("listPets");
    expect(await sdkwright(folder, ["check"])).toMatchObject({ code: 0 });
  });

  test("says what changed in terms of the API, and --check only says it", async () => {
    const server = await upstream({ "/shop.yaml": tagged(shop) });
    const folder = folderWith(config(`${server.origin}/shop.yaml`));
    await sdkwright(folder, ["pull"]);
    expect(await sdkwright(folder, ["pull", "--check"])).toMatchObject({
      code: 0,
      stderr: "shop: unchanged (spec/shop.yaml)\n",
    });

    const before = filesBelow(folder);
    const text = grown.replace("sold]", "sold, lost]");
    server.says.set("/shop.yaml", tagged(text));
    expect(await sdkwright(folder, ["pull", "--check"])).toMatchObject({
      code: 1,
      stdout: "shop: + operation addPet\nshop: ~ model Status\n",
      stderr:
        'shop: upstream differs: 1 operation added, 1 model changed; "sdkwright pull" fetches it (spec/shop.yaml)\n',
    });
    expect(filesBelow(folder)).toEqual(before);

    const { code, stdout } = await sdkwright(folder, ["pull", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      targets: [
        {
          name: "shop",
          document: "spec/shop.yaml",
          ok: true,
          written: ["spec/shop.yaml"],
          removed: [],
          unchanged: [],
          lockWritten: true,
          changes: {
            operations: { added: ["addPet"], removed: [], changed: [] },
            webhooks: { added: [], removed: [], changed: [] },
            models: { added: [], removed: [], changed: ["Status"] },
          },
        },
      ],
      diagnostics: [],
    });
  });

  test("tells of inline schemas with the operation that holds them", async () => {
    const inline = shop.replace("type: array,", "type: array, maxItems: 3,");
    const server = await upstream({ "/shop.yaml": inline });
    const folder = folderWith({
      ...config(`${server.origin}/shop.yaml`),
      "spec/shop.yaml": shop.replace(
        'items: { $ref: "#/components/schemas/Pet" }',
        "items: { type: object, properties: { id: { type: string } } }",
      ),
    });
    const { stdout } = await sdkwright(folder, ["pull"]);
    expect(stdout).toBe(
      "shop: ~ operation listPets\nshop: + model Pet\nshop: + model Status\n",
    );
  });

  test("keeps the lock as it is where only the ETag is another", async () => {
    let count = 0;
    const server = await upstream({
      "/shop.yaml": (_, response) =>
        response.writeHead(200, { etag: `"${count++}"` }).end(shop),
    });
    const folder = folderWith(config(`${server.origin}/shop.yaml`));
    await sdkwright(folder, ["pull"]);
    const before = filesBelow(folder);
    expect((await sdkwright(folder, ["pull"])).code).toBe(0);
    expect((await sdkwright(folder, ["pull", "--check"])).code).toBe(0);
    expect(filesBelow(folder)).toEqual(before);
    expect(count).toBe(3);
  });

  test("does not take the ETag of one URL for another", async () => {
    const says = { "/a.yaml": tagged(shop), "/b.yaml": tagged(shop) };
    const server = await upstream(says);
    const folder = folderWith(config(`${server.origin}/a.yaml`));
    await sdkwright(folder, ["pull"]);
    const text = config(`${server.origin}/b.yaml`);
    writeFileSync(
      join(folder, "sdkwright.config.json"),
      text["sdkwright.config.json"]!,
    );
    await sdkwright(folder, ["pull"]);
    expect(server.requests[1]).toMatchObject({ line: "GET /b.yaml" });
    expect(server.requests[1]?.headers).not.toHaveProperty("if-none-match");
  });

  test("mends a copy that was changed, which generate refuses", async () => {
    const server = await upstream({ "/shop.yaml": tagged(shop) });
    const folder = folderWith(config(`${server.origin}/shop.yaml`));
    await sdkwright(folder, ["pull"]);
    const path = join(folder, "spec/shop.yaml");
    writeFileSync(path, `${shop}# mine\n`);
    for (const command of ["generate", "check"]) {
      const refused = await sdkwright(folder, [command]);
      expect(refused).toMatchObject({ code: 3 });
      expect(refused.stderr).toContain("error pin-differs: spec/shop.yaml");
    }
    // Git may change line ends; that is no difference.
    writeFileSync(path, shop.replaceAll("\n", "\r\n"));
    expect(await sdkwright(folder, ["generate"])).toMatchObject({ code: 0 });

    writeFileSync(path, `${shop}# mine\n`);
    expect(await sdkwright(folder, ["pull"])).toMatchObject({ code: 0 });
    expect(readFileSync(path, "utf8")).toBe(shop);
  });

  test("goes on after a target that fails, and ends with its exit code", async () => {
    const server = await upstream({ "/b.yaml": shop, "/c.yaml": shop });
    const target = (name: string) => ({
      input: { url: `${server.origin}/${name}.yaml`, path: `${name}.yaml` },
      output: name,
    });
    const targets = {
      a: target("a"),
      b: target("b"),
      c: target("c"),
      local: { input: "local.yaml", output: "local" },
    };
    const folder = folderWith({
      "sdkwright.config.json": JSON.stringify({ targets }),
    });
    const { code, stderr } = await sdkwright(folder, ["pull"]);
    expect(code).toBe(3);
    expect(stderr).toBe(
      [
        `a.yaml error fetch-failed: ${server.origin}/a.yaml cannot be fetched: it answered 404.`,
        "a: nothing written, 1 error (a.yaml)",
        "b: pulled: 1 operation added, 2 models added (b.yaml)",
        "c: pulled: 1 operation added, 2 models added (c.yaml)",
        "",
      ].join("\n"),
    );
    expect([...filesBelow(folder).keys()]).toEqual([
      "b.yaml",
      "c.yaml",
      "sdkwright.config.json",
      "sdkwright.lock.json",
    ]);
    const only = await sdkwright(folder, ["pull", "--target", "b"]);
    expect(only).toMatchObject({ code: 0, stderr: "b: unchanged (b.yaml)\n" });
  });
});

describe("pull without a config", () => {
  test("stores a URL in a file, and nothing else", async () => {
    const server = await upstream({ "/v1/shop.yaml": shop });
    const folder = folderWith({});
    const url = `${server.origin}/v1/shop.yaml`;
    const args = ["pull", url, "-o", "deep/down/shop.yaml"];
    const first = await sdkwright(folder, args);
    expect(first).toMatchObject({ code: 0, stdout: "" });
    expect(first.stderr).toBe(
      "shop: pulled: 1 operation added, 2 models added (deep/down/shop.yaml)\n",
    );
    expect(filesBelow(folder)).toEqual(
      new Map([["deep/down/shop.yaml", shop]]),
    );
    server.says.set("/v1/shop.yaml", grown);
    expect(await sdkwright(folder, [...args, "--check"])).toMatchObject({
      code: 1,
      stdout: "shop: + operation addPet\n",
    });
  });

  test("is what generate proposes for a URL", async () => {
    const folder = folderWith({});
    const url = "https://somebody:secret@example.com/v1/shop.json?x=1";
    const { code, stderr } = await sdkwright(folder, [
      "generate",
      url,
      "-o",
      "sdk",
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain(
      "error input-is-url: https://…@example.com/v1/shop.json?x=1",
    );
    expect(stderr).toContain(
      "hint: fetch it, and name the file: sdkwright pull https://…@example.com/v1/shop.json?x=1 -o shop.json",
    );
    expect(stderr).not.toContain("secret");
  });
});

describe("slips", () => {
  const cases: readonly [args: string, said: string][] = [
    ["shop.yaml -o x.yaml", "error pull-needs-url: shop.yaml needs the URL"],
    ["-o x.yaml", "error pull-needs-url: -o x.yaml needs the URL"],
    ["https://a.test/x", "error pull-needs-file: No file was named"],
    [
      "https://a.test/x -o x --target a",
      "--target and https://a.test/x exclude",
    ],
    ["--header secret", "error header-malformed: A --header is a name"],
    ["--timeout soon", "error option-wrong-value: --timeout cannot be soon"],
    ["--max-size 0", "error option-wrong-value: --max-size cannot be 0"],
    ["", "error pull-nothing: There is nothing to pull"],
    ["--target b", "error pull-wrong-url: The URL of b is none."],
  ];
  test.each(cases)("%s", async (args, said) => {
    const targets = {
      a: { input: "a.yaml", output: "a" },
      ...(args.includes("b") && {
        b: { input: { url: "https://:x:/", path: "b.yaml" }, output: "b" },
      }),
    };
    const folder = folderWith({
      "sdkwright.config.json": JSON.stringify({ targets }),
    });
    const list = args === "" ? [] : args.split(" ");
    const { code, stderr } = await sdkwright(folder, ["pull", ...list]);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain("secret");
    expect(code).toBe(2);
    expect(existsSync(join(folder, "x.yaml"))).toBe(false);
  });
});
