import { describe, expect, test } from "vitest";
import { cookie } from "../../templates/runtime/cookie.ts";
import { simple } from "../../templates/runtime/header.ts";
import {
  label,
  matrix,
  segment,
  segmentList,
} from "../../templates/runtime/path.ts";
import { deepObject, delimited, form } from "../../templates/runtime/query.ts";
import { jsonText } from "../../templates/runtime/values.ts";

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
