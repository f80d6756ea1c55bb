import { describe, expect, test } from "vitest";
import { cookie, verbatim } from "../../templates/runtime/cookie.ts";
import { simple } from "../../templates/runtime/header.ts";
import {
  label,
  matrix,
  segment,
  segmentList,
} from "../../templates/runtime/path.ts";
import {
  allowReserved,
  allowReservedInPath,
} from "../../templates/runtime/percent-encode.ts";
import { delimited, form } from "../../templates/runtime/query.ts";

describe("a path parameter stays in its segment", () => {
  test("it is encoded", () => {
    expect(segment("a/b?c#d%e f;g=h")).toBe("a%2Fb%3Fc%23d%25e%20f%3Bg%3Dh");
    expect(segment("!'()*~-._")).toBe("%21%27%28%29%2A~-._");
    expect(segment("ṅ")).toBe("%E1%B9%85");
    expect(segment(0)).toBe("0");
    expect(segment(false)).toBe("false");
    expect(segment(12345678901234567890n)).toBe("12345678901234567890");
    expect(segmentList(["a,b", "c/d"])).toBe("a%2Cb,c%2Fd");
    expect(label(["a.b", "/"], true)).toBe(".a.b.%2F");
    expect(matrix("n/m", { "k;": "=" }, true)).toBe(";k%3B=%3D");
    expect(matrix("n/m", "x")).toBe(";n%2Fm=x");
  });

  test("it cannot lead elsewhere", () => {
    for (const dots of [".", ".."]) {
      expect(() => segment(dots)).toThrow(TypeError);
      expect(() => segmentList([dots])).toThrow(TypeError);
    }
    expect(() => label(".")).toThrow(TypeError);
    expect(() => label(["", ""], true)).toThrow(TypeError);
    for (const dots of ["%2e", ".%2E", "%2e%2e"]) {
      expect(segment(dots)).toContain("%252");
      expect(() => segment(dots, allowReservedInPath)).toThrow(TypeError);
    }
    const base = "http://h/a/b/";
    for (const text of ["...", ".a", "..;", "%2e%2e/", "\\..\\"]) {
      const { pathname } = new URL(`${base}${segment(text)}/c`);
      expect(pathname.split("/")).toHaveLength(5);
    }
  });
});

describe("encoding", () => {
  test("names and values of a query are encoded", () => {
    expect(form("a b[]", "x&y=z+#'")).toBe("a%20b%5B%5D=x%26y%3Dz%2B%23%27");
    expect(form("n", { "a&": "b=" })).toBe("a%26=b%3D");
    expect(delimited("n", ["a,b", "c d"], ",")).toBe("n=a%2Cb,c%20d");
    expect(delimited("n", ["a b"], "%20")).toBe("n=a%20b");
    expect(cookie("n", "Hello, world!")).toBe("n=Hello%2C%20world%21");
  });

  test("the examples of Appendix C", () => {
    const formulas = { a: "x+y", b: "x/y", c: "x^y" };
    expect(form("formulas", formulas)).toBe("a=x%2By&b=x%2Fy&c=x%5Ey");
    const escaped = { ...formulas, a: "x%2By" };
    expect(form("formulas", escaped, allowReserved)).toBe(
      "a=x%2By&b=x/y&c=x%5Ey",
    );
  });

  test("allowReserved lets reserved characters and encoded triples pass", () => {
    const reserved = ":/?[]@!$&'()*+,;=";
    expect(form("n", reserved, allowReserved)).toBe(`n=${reserved}`);
    expect(form("n", "%41 %zz 100%ü", allowReserved)).toBe(
      "n=%41%20%25zz%20100%25%C3%BC",
    );
    expect(form("n", "a#b", allowReserved)).toBe("n=a%23b");
    expect(segment("a/b?c#d:e", allowReservedInPath)).toBe("a%2Fb%3Fc%23d:e");
  });

  test("a header is not encoded", () => {
    expect(simple(["a b", "ü", "%"])).toBe("a b,ü,%");
  });

  test("a cookie in style cookie is not encoded, and stays one", () => {
    expect(cookie("n", "Hello%2C%20world!", verbatim)).toBe(
      "n=Hello%2C%20world!",
    );
    expect(() => cookie("n", "a; admin=1", verbatim)).toThrow(TypeError);
  });

  test("half a character is refused", () => {
    expect(() => form("n", "\ud800")).toThrow(URIError);
  });
});
