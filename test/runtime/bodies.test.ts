import { describe, expect, test } from "vitest";
import { binary } from "../../templates/runtime/binary.ts";
import {
  given,
  json,
  jsonOf,
  text,
  type Body,
} from "../../templates/runtime/body.ts";
import type { ApiClient } from "../../templates/runtime/client.ts";
import { multipart } from "../../templates/runtime/multipart.ts";
import { commas, deepObject, form } from "../../templates/runtime/query.ts";
import { urlencoded } from "../../templates/runtime/urlencoded.ts";
import { createClient } from "./fixture/create-client.ts";
import { callOperation } from "./fixture/operation.ts";
import { userShape } from "./fixture/shapes.ts";
import { setUserProfileImage } from "./fixture/users.ts";
import { answer, loopback, type Received } from "./loopback.ts";

const server = loopback();

const client = (): ApiClient =>
  createClient({ bearerAuth: "sk", baseUrl: server.url });

/** Sends the body and gives what the server saw of it. */
async function sent(body: Body | undefined): Promise<Received> {
  await callOperation(client(), { method: "POST", body });
  return server.received.at(-1)!;
}

/** The parts of a form, as a parser that is not ours reads them. */
async function parts({ headers, body }: Received): Promise<unknown[]> {
  const type = headers["content-type"] ?? "";
  const response = new Response(new Uint8Array(body), {
    headers: { "content-type": type },
  });
  const read = [];
  for (const [name, value] of await response.formData()) {
    read.push(
      typeof value === "string"
        ? [name, value]
        : [name, value.name, value.type, await value.text()],
    );
  }
  return read;
}

describe("json", () => {
  test("leaves out undefined, keeps null", async () => {
    const { headers, body } = await sent(
      json({ a: undefined, b: null, c: [] }),
    );
    expect(String(body)).toBe('{"b":null,"c":[]}');
    expect(headers["content-type"]).toBe("application/json");
  });

  test("can be null, and of another media type", async () => {
    expect(json(null)).toEqual({ content: "null", type: "application/json" });
    const patch = json({}, "application/merge-patch+json");
    expect(patch?.type).toBe("application/merge-patch+json");
  });

  test("encodes models", async () => {
    const user = { id: "u", firstName: "A", invitedBy: { id: "v" } };
    expect(jsonOf(userShape, [user])?.content).toBe(
      '[{"id":"u","first_name":"A","invited_by":{"id":"v"}}]',
    );
    const type = "application/vnd.api+json";
    expect(jsonOf(userShape, user, type)?.type).toBe(type);
  });
});

test("a body that is not given is not sent", () => {
  expect(json(undefined)).toBeUndefined();
  expect(jsonOf(userShape, undefined)).toBeUndefined();
  expect(text(undefined)).toBeUndefined();
  expect(binary(undefined)).toBeUndefined();
  expect(multipart(undefined)).toBeUndefined();
  expect(urlencoded(undefined)).toBeUndefined();
  expect(given({ a: undefined })).toBeUndefined();
  expect(given({})).toBeUndefined();
  expect(given({ a: null, b: undefined })).toEqual({ a: null, b: undefined });
});

test("text, in UTF-8", async () => {
  const { headers, body } = await sent(text("zażółć", "text/csv"));
  expect(String(body)).toBe("zażółć");
  expect(headers["content-type"]).toBe("text/csv;charset=UTF-8");
  expect(text("<a/>", "application/xml")?.type).toBe("application/xml");
  expect(text("a", "text/plain; charset=utf-8")?.type).toBe(
    "text/plain; charset=utf-8",
  );
});

describe("binary", () => {
  const bytes = new Uint8Array([0, 255, 128]);

  for (const [name, value] of [
    ["typed array", bytes],
    ["ArrayBuffer", bytes.buffer],
    ["Blob", new Blob([bytes], { type: "image/gif" })],
    ["stream", new Blob([bytes]).stream()],
  ] as const) {
    test(`a ${name}`, async () => {
      const { headers, body } = await sent(binary(value, "image/png"));
      expect([...body]).toEqual([0, 255, 128]);
      expect(headers["content-type"]).toBe("image/png");
    });
  }

  test("a named file is its data", () => {
    const file = { data: "a", contentType: "text/x-a" };
    expect(binary(file)).toEqual({ content: "a", type: "text/x-a" });
    expect(binary(file, "text/plain")?.type).toBe("text/plain");
    const blob = new Blob(["a"], { type: "image/gif" });
    expect(binary({ data: blob })).toEqual({
      content: blob,
      type: "image/gif",
    });
  });

  test("says its own type where the document leaves it open", () => {
    const image = new Blob([bytes], { type: "image/gif" });
    expect(binary(image, "image/*")?.type).toBe("image/gif");
    expect(binary(image)?.type).toBe("image/gif");
    expect(binary(bytes, "*/*")?.type).toBe("application/octet-stream");
  });
});

describe("multipart", () => {
  test("files keep name and type", async () => {
    server.respond = answer(200, { id: "u" });
    const file = new File(["bytes"], 'm"e\r\nž.png', { type: "image/png" });
    await setUserProfileImage(client(), { userId: "u", file });
    expect(server.first.headers["content-type"]).toMatch(
      /^multipart\/form-data; boundary=form-\w+$/,
    );
    expect(server.first.headers["content-length"]).toBe(
      String(server.first.body.length),
    );
    expect(await parts(server.first)).toEqual([
      ["file", 'm"e\r\nž.png', "image/png", "bytes"],
    ]);
  });

  test("every kind of part", async () => {
    const received = await sent(
      multipart({
        text: "two\r\nlines ü",
        number: 1.5,
        flag: false,
        missing: undefined,
        nothing: null,
        list: ["a", undefined, "b"],
        object: { some_key: [1] },
        blob: new Blob(["b"]),
        bytes: new Uint8Array([65, 66]),
        named: { data: "c", filename: "c.txt", contentType: "text/x-c" },
        renamed: {
          data: new File(["d"], "old.gif", { type: "image/gif" }),
          filename: "new.gif",
        },
        unnamed: { data: new Uint8Array([67]) },
        // An object of the document that happens to have such a member.
        lookalike: { data: "e" },
        'q"uoted\n': "f",
      }),
    );
    expect(await parts(received)).toEqual([
      ["text", "two\r\nlines ü"],
      ["number", "1.5"],
      ["flag", "false"],
      ["list", "a"],
      ["list", "b"],
      ["object", '{"some_key":[1]}'],
      ["blob", "blob", "application/octet-stream", "b"],
      ["bytes", "blob", "application/octet-stream", "AB"],
      ["named", "c.txt", "text/x-c", "c"],
      ["renamed", "new.gif", "image/gif", "d"],
      ["unnamed", "blob", "application/octet-stream", "C"],
      ["lookalike", '{"data":"e"}'],
      ['q"uoted\n', "f"],
    ]);
  });

  test("a part that is JSON says so, without being called a file", async () => {
    const { body } = await sent(multipart({ meta: { a: 1 }, note: "x" }));
    const [, meta, note] = String(body).split(/--form-\w+(?:--)?\r\n/);
    expect(meta).toBe(
      'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n',
    );
    expect(note).toBe(
      'Content-Disposition: form-data; name="note"\r\n\r\nx\r\n',
    );
  });

  test("the document names the types of parts", async () => {
    const partTypes = {
      id: "application/json",
      xml: "application/xml; charset=utf-8",
      image: "image/png, image/jpeg",
      own: "image/png",
      open: "image/*",
    };
    const { body } = await sent(
      multipart(
        {
          id: "a",
          xml: "<a/>",
          image: new Uint8Array([1]),
          own: new Blob(["x"], { type: "image/gif" }),
          open: new Blob(["x"]),
        },
        { partTypes },
      ),
    );
    const types = String(body).match(/(?<=Content-Type: ).*/g);
    expect(types).toEqual([
      "application/json",
      "application/xml; charset=utf-8",
      "image/png",
      "image/gif",
      "application/octet-stream",
    ]);
    expect(String(body)).toContain('\r\n\r\n"a"\r\n');
  });

  test("a media type cannot add a header", () => {
    const contentType = "text/plain\r\nX-Evil: 1";
    const file = { data: "a", filename: "a", contentType };
    expect(() => multipart({ file })).toThrow(TypeError);
  });
});

test("parts may be called as what every object has", async () => {
  const { body } = await sent(multipart({ constructor: "x", toString: ["y"] }));
  const text = String(body);
  expect(text).toContain('name="constructor"');
  expect(text).toContain('name="toString"');
});

describe("urlencoded", () => {
  test("arrays repeat, objects go as JSON, undefined and null are left out", async () => {
    const address = { streetAddress: "123 Example Dr.", zip: "99999+1234" };
    const { headers, body } = await sent(
      urlencoded({
        id: "f81d",
        address,
        list: ["a&b", 1],
        none: undefined,
        nothing: null,
      }),
    );
    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(String(body)).toBe(
      "id=f81d&address=%7B%22streetAddress%22%3A%22123+Example+Dr.%22%2C%22zip%22%3A%2299999%2B1234%22%7D&list=a%26b&list=1",
    );
  });

  test("members in a style of their own", async () => {
    const members = {
      expand: ["a", "b"],
      card: { exp: { year: 2030 } },
      none: undefined,
      nothing: null,
      list: ["a b", "c"],
      other: ["a b", "c"],
    };
    const styles = {
      expand: form,
      card: deepObject,
      none: form,
      nothing: form,
      list: commas,
    };
    const { body } = await sent(urlencoded(members, styles));
    expect(String(body)).toBe(
      "expand=a&expand=b&card%5Bexp%5D%5Byear%5D=2030&list=a%20b,c&other=a+b&other=c",
    );
  });
});
