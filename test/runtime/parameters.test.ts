import { describe, expect, test } from "vitest";
import { cookie, verbatim } from "../../templates/runtime/cookie.ts";
import { simple } from "../../templates/runtime/header.ts";
import {
  label,
  matrix,
  segment,
  segmentList,
} from "../../templates/runtime/path.ts";
import { deepObject, delimited, form } from "../../templates/runtime/query.ts";
import { jsonText } from "../../templates/runtime/values.ts";

/** Stands for a value that is refused before anything is sent. */
const refused = Symbol("refused");

function outcome(write: () => string | undefined): unknown {
  try {
    return write();
  } catch (error) {
    return error instanceof TypeError ? refused : error;
  }
}

const blank = "";
const text = "blue";
const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

type Write = (value: unknown) => string | undefined;
type Row = [style: string, Write, ...cells: (string | undefined | symbol)[]];

// The style table of OpenAPI 3.2.0 ("Style Examples"): an empty string, a
// string, an array and an object, without the cells that it marks n/a. Where
// the table has nothing to send in a path, the value is refused.
const table: Row[] = [
  [
    "matrix",
    (value) => matrix("color", value),
    ";color",
    ";color=blue",
    ";color=blue,black,brown",
    ";color=R,100,G,200,B,150",
  ],
  [
    "matrix, explode",
    (value) => matrix("color", value, true),
    ";color",
    ";color=blue",
    ";color=blue;color=black;color=brown",
    ";R=100;G=200;B=150",
  ],
  // An empty value is "." in the table, which every URL parser drops.
  [
    "label",
    (value) => label(value),
    refused,
    ".blue",
    ".blue,black,brown",
    ".R,100,G,200,B,150",
  ],
  [
    "label, explode",
    (value) => label(value, true),
    refused,
    ".blue",
    ".blue.black.brown",
    ".R=100.G=200.B=150",
  ],
  [
    "simple, path",
    (value) => segmentList(value),
    refused,
    "blue",
    "blue,black,brown",
    "R,100,G,200,B,150",
  ],
  [
    "simple, path, explode",
    (value) => segmentList(value, true),
    refused,
    "blue",
    "blue,black,brown",
    "R=100,G=200,B=150",
  ],
  [
    "simple, header",
    (value) => simple(value),
    "",
    "blue",
    "blue,black,brown",
    "R,100,G,200,B,150",
  ],
  [
    "simple, header, explode",
    (value) => simple(value, true),
    "",
    "blue",
    "blue,black,brown",
    "R=100,G=200,B=150",
  ],
  [
    "form",
    (value) => delimited("color", value, ","),
    "color=",
    "color=blue",
    "color=blue,black,brown",
    "color=R,100,G,200,B,150",
  ],
  [
    "form, explode",
    (value) => form("color", value),
    "color=",
    "color=blue",
    "color=blue&color=black&color=brown",
    "R=100&G=200&B=150",
  ],
  [
    "cookie",
    (value) => delimited("color", value, ",", verbatim),
    "color=",
    "color=blue",
    "color=blue,black,brown",
    "color=R,100,G,200,B,150",
  ],
  [
    "cookie, explode",
    (value) => cookie("color", value, verbatim),
    "color=",
    "color=blue",
    "color=blue; color=black; color=brown",
    "R=100; G=200; B=150",
  ],
];

describe("the style table of OpenAPI 3.2.0", () => {
  for (const [style, write, ...cells] of table) {
    for (const [index, value] of [blank, text, list, object].entries()) {
      test(`${style}: ${JSON.stringify(value)}`, () => {
        expect(outcome(() => write(value))).toBe(cells[index]);
      });
    }
  }

  test("spaceDelimited", () => {
    expect(delimited("color", list, "%20")).toBe("color=blue%20black%20brown");
    expect(delimited("color", object, "%20")).toBe(
      "color=R%20100%20G%20200%20B%20150",
    );
  });

  test("pipeDelimited", () => {
    expect(delimited("color", list, "%7C")).toBe("color=blue%7Cblack%7Cbrown");
    expect(delimited("color", object, "%7C")).toBe(
      "color=R%7C100%7CG%7C200%7CB%7C150",
    );
  });

  test("deepObject", () => {
    expect(deepObject("color", object)).toBe(
      "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    );
  });
});

describe("what is not given", () => {
  test("undefined, an empty array and an empty object are left out", () => {
    for (const value of [undefined, [], {}, [null], { a: undefined }]) {
      expect(form("n", value)).toBe("");
      expect(delimited("n", value, ",")).toBe("");
      expect(deepObject("n", value)).toBe("");
      expect(cookie("n", value)).toBe("");
      expect(simple(value)).toBeUndefined();
    }
  });

  test("null is empty in query and cookie, as in the table, and no header", () => {
    expect(form("n", null)).toBe("n=");
    expect(delimited("n", null, ",")).toBe("n=");
    expect(cookie("n", null)).toBe("n=");
    expect(simple(null)).toBeUndefined();
  });

  test("undefined and null within a value are left out", () => {
    const items = ["a", undefined, null, "", "b"];
    expect(form("n", items)).toBe("n=a&n=&n=b");
    expect(delimited("n", items, ",")).toBe("n=a,,b");
    const members = { a: 1, b: undefined, c: null, d: "" };
    expect(form("n", members)).toBe("a=1&d=");
    expect(deepObject("n", members)).toBe("n%5Ba%5D=1&n%5Bd%5D=");
    expect(simple(members, true)).toBe("a=1,d=");
  });

  for (const value of [undefined, null, [], {}, [undefined]]) {
    test(`${JSON.stringify(value)} is no path parameter`, () => {
      for (const write of [
        () => segment(value as never),
        () => segmentList(value),
        () => label(value),
        () => matrix("n", value),
        () => matrix("n", value, true),
      ].slice(typeof value === "object" && value ? 1 : 0)) {
        expect(write).toThrow(TypeError);
      }
    });
  }
});

test("a parameter whose media type is JSON", () => {
  expect(form("n", jsonText([1, "a"]))).toBe("n=%5B1%2C%22a%22%5D");
  expect(form("n", jsonText(undefined))).toBe("");
  expect(segment(jsonText("a"))).toBe("%22a%22");
  expect(simple(jsonText({ a: 1 }))).toBe('{"a":1}');
});

describe("beyond the table", () => {
  test("nested values go as JSON where no style says more", () => {
    expect(form("n", { a: { b: 1 } })).toBe("a=%7B%22b%22%3A1%7D");
    expect(simple([{ b: 1 }])).toBe('{"b":1}');
    expect(form("n", jsonText({ lat: 40.6, long: -73.9 }))).toBe(
      "n=%7B%22lat%22%3A40.6%2C%22long%22%3A-73.9%7D",
    );
  });

  test("deepObject nests, and writes arrays as it is told", () => {
    const value = { a: { b: [1, "x y"] }, c: true };
    const written = (arrays?: "brackets" | "indices" | "repeat"): string =>
      decodeURIComponent(deepObject("f", value, arrays));
    expect(written()).toBe("f[a][b][]=1&f[a][b][]=x y&f[c]=true");
    expect(written("indices")).toBe("f[a][b][0]=1&f[a][b][1]=x y&f[c]=true");
    expect(written("repeat")).toBe("f[a][b]=1&f[a][b]=x y&f[c]=true");
  });
});
