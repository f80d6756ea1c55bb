import { describe, expect, test } from "vitest";
import { differences } from "./comparison.ts";
import type { WireRequest } from "./encoder.ts";
import type { Recorded } from "./recording.ts";

const expected: WireRequest = {
  method: "PATCH",
  path: ["", "users", "a/b ä"],
  query: [
    ["id", "1"],
    ["id", "2"],
    ["list", ["x,", "y"]],
  ],
  headers: {
    authorization: "Bearer secret",
    "content-type": "application/json",
    "x-optional": undefined,
  },
  body: { user_id: null, meta: { some_key: 1, someKey: [false] } },
};

const right: Recorded = {
  method: "PATCH",
  url: "/v1/users/a%2Fb%20%C3%A4?list=x%2C,y&id=1&id=2",
  headers: {
    authorization: "Bearer secret",
    "content-type": "application/json; charset=utf-8",
    "user-agent": "of no interest",
  },
  body: Buffer.from('{"meta":{"someKey":[false],"some_key":1},"user_id":null}'),
  status: 200,
  violations: [],
  problem: undefined,
};

function body(value: unknown): { readonly body: Buffer } {
  return { body: Buffer.from(JSON.stringify(value)) };
}

test("a right request has no differences, however it is encoded", async () => {
  expect(await differences(expected, right)).toEqual([]);
});

describe("a difference is told with its place:", () => {
  const meta = { some_key: 1, someKey: [false] };
  const { headers } = right;
  const wrong: [what: string, change: Partial<Recorded>, place: string][] = [
    ["another method", { method: "POST" }, "method"],
    ["another path", { url: right.url.replace("users", "user") }, "path/1"],
    ["a value not escaped", { url: right.url.replace("%2F", "/") }, "path/2"],
    ["no base path", { url: right.url.replace("/v1", "") }, "path"],
    [
      "a renamed parameter",
      { url: right.url.replace("id=1", "iD=1") },
      "query",
    ],
    ["swapped items", { url: right.url.replace(/1&id=2/, "2&id=1") }, "query"],
    ["a list in pairs", { url: right.url.replace(",y", "&list=y") }, "query"],
    ["one text for a list", { url: right.url.replace(",y", "%2Cy") }, "query"],
    ["one parameter more", { url: `${right.url}&z=` }, "query"],
    [
      "a header lost",
      { headers: { ...headers, authorization: undefined } },
      "headers/authorization",
    ],
    [
      "a header more",
      { headers: { ...headers, "x-optional": "" } },
      "headers/x-optional",
    ],
    [
      "another media type",
      { headers: { ...headers, "content-type": "text/json" } },
      "headers/content-type",
    ],
    ["a member lost", body({ meta }), "body/user_id"],
    ["a member more", body({ user_id: null, meta, a: 1 }), "body/a"],
    ["a member renamed", body({ userId: null, meta }), "body/userId"],
    ["no body", { body: Buffer.of() }, "body"],
    [
      "a key of a map renamed",
      body({ user_id: null, meta: { someKey: [false] } }),
      "body/meta/some_key",
    ],
    [
      "a number as text",
      body({ user_id: null, meta: { ...meta, some_key: "1" } }),
      "body/meta/some_key",
    ],
    [
      "an item more",
      body({ user_id: null, meta: { ...meta, someKey: [false, false] } }),
      "body/meta/someKey/1",
    ],
  ];
  test.each(wrong)("%s", async (_, change, place) => {
    const found = await differences(expected, { ...right, ...change });
    expect(found.join("\n")).toContain(`${place}`);
  });
});

describe("a form", () => {
  const file = new File([new Uint8Array([0, 255])], "ä.png", {
    type: "image/png",
  });
  const form: WireRequest = {
    ...expected,
    headers: { "content-type": "multipart/form-data" },
    body: { file },
  };

  async function recorded(name: string, part: File): Promise<Recorded> {
    const parts = new FormData();
    parts.append(name, part);
    const request = new Request("http://localhost", {
      method: "POST",
      body: parts,
    });
    const type = request.headers.get("content-type")!;
    return {
      ...right,
      headers: { "content-type": type },
      body: Buffer.from(await request.arrayBuffer()),
    };
  }

  test("is the same part by part", async () => {
    expect(await differences(form, await recorded("file", file))).toEqual([]);
  });

  test.each([
    ["another part name", "File", file, "body/File"],
    ["other bytes", "file", new File(["x"], "ä.png", file), "body/file/bytes"],
    [
      "another file name",
      "file",
      new File([file], "b", file),
      "body/file/file",
    ],
    ["another type", "file", new File([file], "ä.png"), "body/file/type"],
  ])("differs by %s", async (_, name, part, place) => {
    const found = await differences(form, await recorded(name, part));
    expect(found.join("\n")).toContain(place);
  });
});
