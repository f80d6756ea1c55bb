import { beforeAll, describe, expect, test } from "vitest";
import { diagnosticsOf, liveSdk, type Call } from "../setup/live-sdk.ts";
import { documentWith } from "./document.ts";
import { loopback } from "./loopback.ts";

const server = loopback();
const text = { type: "string" };
const object = { type: "object", properties: { aB: { type: "integer" } } };
const json = { "application/json": { schema: object } };

const places = ["path", "query", "header", "cookie"] as const;
const inAllPlaces = (more: object) =>
  places.map((place) => ({
    name: `in-${place}`,
    in: place,
    required: place === "path",
    ...more,
  }));

const document = documentWith({
  asJson: {
    path: "/json/{in-path}",
    parameters: inAllPlaces({ content: json }),
  },
  asText: {
    path: "/text/{in-path}",
    parameters: inAllPlaces({ content: { "text/plain": { schema: text } } }),
  },
  anything: { path: "/any/{in-path}", parameters: inAllPlaces({ schema: {} }) },
  inSegment: {
    path: "/files/{name}.{ext}/v{version}/{a},{b}",
    parameters: ["name", "ext", "version", "a", "b"].map((name) => ({
      name,
      in: "path",
      required: true,
      schema: text,
    })),
  },
  reserved: {
    path: "/reserved/{in-path}",
    parameters: inAllPlaces({ schema: text }).map((parameter) => ({
      ...parameter,
      ...(parameter.in === "header" ? {} : { allowReserved: true }),
    })),
  },
  list: {
    parameters: [
      {
        name: "list",
        in: "query",
        allowReserved: true,
        explode: false,
        schema: { type: "array", items: text },
      },
      { name: "empty", in: "query", allowEmptyValue: true, schema: text },
    ],
  },
  wholeForm: {
    parameters: [
      {
        name: "whole",
        in: "querystring",
        content: {
          "application/x-www-form-urlencoded": {
            schema: {
              type: "object",
              properties: {
                foo: text,
                bar: { type: "boolean" },
                deep: { type: "object", properties: { x: text } },
                csv: { type: "array", items: text },
              },
            },
            encoding: {
              deep: { style: "deepObject" },
              csv: { style: "form", explode: false },
            },
          },
        },
      },
    ],
  },
  wholeJson: {
    parameters: [
      {
        name: "whole",
        in: "querystring",
        content: {
          "application/json": {
            schema: {
              type: "object",
              properties: {
                numbers: { type: "array", items: { type: "integer" } },
                flag: { type: ["boolean", "null"] },
              },
            },
          },
        },
      },
    ],
  },
  wholePath: {
    parameters: [
      {
        name: "whole",
        in: "querystring",
        content: { "application/jsonpath": { schema: text } },
      },
    ],
  },
});

let call: Call;
beforeAll(async () => {
  call = (await liveSdk("parameter-kinds", document)).connect(server.url);
});

/** What was sent, by place. */
async function sent(name: string, params: object) {
  await call(name, params);
  const { url, headers } = server.received.at(-1)!;
  const [path = "", query] = url.split(/\?(.*)/);
  return {
    path: path.slice(path.indexOf("/", 1) + 1),
    query,
    header: headers["in-header"],
    cookie: headers.cookie,
  };
}

/** The same value in all places. */
function everywhere(value: unknown): object {
  return { inPath: value, inQuery: value, inHeader: value, inCookie: value };
}

describe("a parameter with a media type", () => {
  test("that is JSON", async () => {
    expect(await sent("asJson", everywhere({ aB: 1 }))).toEqual({
      path: "%7B%22aB%22%3A1%7D",
      query: "in-query=%7B%22aB%22%3A1%7D",
      header: '{"aB":1}',
      cookie: "in-cookie=%7B%22aB%22%3A1%7D",
    });
  });

  test("that is text", async () => {
    expect(await sent("asText", everywhere("a b;ü"))).toMatchObject({
      path: "a%20b%3B%C3%BC",
      query: "in-query=a%20b%3B%C3%BC",
      cookie: "in-cookie=a%20b%3B%C3%BC",
    });
  });
});

describe("the whole query, as in the examples of OpenAPI 3.2.0", () => {
  test("is a form", async () => {
    const whole = { foo: "a + b", bar: true };
    expect((await sent("wholeForm", { whole })).query).toBe(
      "foo=a+%2B+b&bar=true",
    );
  });

  test("is a form whose members have styles", async () => {
    const whole = { deep: { x: "1" }, csv: ["a", "b"] };
    expect((await sent("wholeForm", { whole })).query).toBe(
      "deep%5Bx%5D=1&csv=a,b",
    );
  });

  test("is JSON", async () => {
    const whole = { numbers: [1, 2], flag: null };
    expect((await sent("wholeJson", { whole })).query).toBe(
      "%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D",
    );
  });

  test("is a text of another media type", async () => {
    expect((await sent("wholePath", { whole: "$.a.b[1:1]" })).query).toBe(
      "%24.a.b%5B1%3A1%5D",
    );
  });

  test("is left out where nothing is given", async () => {
    for (const name of ["wholeForm", "wholeJson", "wholePath"]) {
      expect((await sent(name, {})).query).toBeUndefined();
    }
  });
});

describe("values in the middle of a segment", () => {
  const right = { name: "a", ext: "b", version: "1", a: "x", b: "y" };

  test("are encoded, slashes too", async () => {
    const params = { ...right, name: "a/b.c", ext: "?#", a: "," };
    await call("inSegment", params);
    expect(server.first.url).toBe("/files/a%2Fb.c.%3F%23/v1/%2C,y");
  });

  test.each(["", ".", ".."])("cannot be %j", async (value) => {
    for (const name of Object.keys(right)) {
      const params = { ...right, [name]: value };
      await expect(call("inSegment", params)).rejects.toThrow(TypeError);
    }
    expect(server.received).toEqual([]);
  });

  test("that look encoded are encoded once more", async () => {
    await call("inSegment", { ...right, name: "%2e%2e" });
    expect(server.first.url).toBe("/files/%252e%252e.b/v1/x,y");
  });
});

describe("allowReserved", () => {
  test("keeps what has no other meaning in its place", async () => {
    const value = ":/?#[]@!$&'()*+,;= %20%zz";
    expect(await sent("reserved", everywhere(value))).toEqual({
      path: ":%2F%3F%23[]@!$&'()*+,;=%20%20%25zz",
      // URL parsers write "'" so (URL standard, special-query).
      query: "in-query=:/?%23[]@!$&%27()*+,;=%20%20%25zz",
      header: value,
      cookie: "in-cookie=:/?#[]@!$&'()*+%2C%3B=%20%20%25zz",
    });
  });

  test.each(["%2e%2e", "%2E", ".%2e"])(
    "does not let %s through",
    async (inPath) => {
      const run = call("reserved", { inPath });
      await expect(run).rejects.toThrow(TypeError);
    },
  );

  test("goes with lists, and empty values are sent", async () => {
    const { query } = await sent("list", { list: ["a/b", "c"], empty: "" });
    expect(query).toBe("list=a/b,c&empty=");
  });
});

// One outcome each, whatever the style: it is told in the documentation of the SDK.
describe("a value that is no text", () => {
  const outcomes: [unknown, string | typeof TypeError, string | undefined][] = [
    [true, "true", "true"],
    [0, "0", "0"],
    [-0, "0", "0"],
    [1e21, "1e+21", "1e%2B21"],
    [NaN, "NaN", "NaN"],
    [-Infinity, "-Infinity", "-Infinity"],
    [2n ** 64n, "18446744073709551616", "18446744073709551616"],
    [new Date(0), "1970-01-01T00:00:00.000Z", "1970-01-01T00%3A00%3A00.000Z"],
    [[[1, 2], [new Date(0)]], '[1,2],["1970-01-01T00:00:00.000Z"]', undefined],
    [{ a: { b: [] } }, 'a,{"b":[]}', undefined],
  ];

  test.each(outcomes)("%o", async (value, header, encoded) => {
    const { path, ...others } = await sent("anything", everywhere(value));
    expect(others.header).toBe(header);
    if (encoded === undefined) return;
    expect(path).toBe(encoded);
    expect(others.query).toBe(`in-query=${encoded}`);
    expect(others.cookie).toBe(`in-cookie=${encoded}`);
  });

  test("null is an empty value in query and cookie, and no header", async () => {
    const params = { ...everywhere(null), inPath: "x" };
    expect(await sent("anything", params)).toEqual({
      path: "x",
      query: "in-query=",
      header: undefined,
      cookie: "in-cookie=",
    });
    const run = call("anything", everywhere(null));
    await expect(run).rejects.toThrow(TypeError);
  });

  test.each([
    ["a date that is none", new Date(NaN)],
    ["half a character", "\ud800"],
  ])("%s is refused", async (_, inQuery) => {
    const run = call("anything", { inPath: "x", inQuery });
    await expect(run).rejects.toThrow(/Invalid time value|URI malformed/);
    expect(server.received).toEqual([]);
  });
});

describe("a header that no header can be", () => {
  test.each(["a\r\nX-Evil: 1", "a\0", "ł", "\u2028"])(
    "%j is refused",
    async (inHeader) => {
      const run = call("anything", { inPath: "x", inHeader });
      await expect(run).rejects.toThrow("Header in-header cannot hold");
      expect(server.received).toEqual([]);
    },
  );

  test("but Latin-1 is one", async () => {
    const params = { inPath: "x", inHeader: "é" };
    expect((await sent("anything", params)).header).toBe("é");
  });
});

test("an operation carries no serialisers but its own", async () => {
  const document = documentWith({
    scalar: { parameters: [{ name: "a", in: "query", schema: text }] },
  });
  const sdk = await liveSdk("one-serialiser", document);
  const file = sdk.file("operations.ts");
  expect(file).toContain('query: [form("a", params.a)]');
  expect(sdk.file("runtime.ts")).toContain("#region query");
  expect(sdk.file("runtime.ts")).not.toMatch(/#region (?:cookie|path)\b/);
});

test("a header parameter needs a name that headers can have", async () => {
  const parameter = { name: "a b", in: "header", schema: text };
  const said = await diagnosticsOf(
    documentWith({ x: { parameters: [parameter] } }),
  );
  expect(said.map(({ code }) => code)).toContain("unsupported-header-name");
});
