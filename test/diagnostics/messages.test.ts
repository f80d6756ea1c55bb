import { describe, expect, test } from "vitest";
import { diagnose } from "../../generator/diagnostics/diagnostic.ts";
import { exitCodeOf } from "../../generator/diagnostics/exit-code.ts";
import {
  messages,
  type Code,
  type ParamsOf,
} from "../../generator/diagnostics/messages.ts";
import { Report } from "../../generator/diagnostics/report.ts";

const codes = Object.keys(messages) as Code[];

describe("each message", () => {
  test.each(codes)("%s", (code) => {
    const { severity, text, advice, summary, names } = messages[code];
    expect(code).toMatch(/^[a-z]+(-[a-z\d]+)*$/);
    const sentence = text.texts.join("X");
    // One sentence, unless it ends with what somebody else says.
    expect(sentence).toMatch(/[.]$|: X$/);
    expect(sentence).not.toMatch(/[.] [A-Z]/);
    if (advice) expect(advice.texts.join("X")).not.toMatch(/[.]$/);
    // Notes are counted where there are many.
    expect(summary !== undefined).toBe(severity === "note");
    expect(new Set(summary?.names ?? ["count"])).toEqual(new Set(["count"]));
    const params = Object.fromEntries(names.map((name) => [name, "VALUE"]));
    const said = diagnose(code, undefined, params as ParamsOf<typeof code>);
    expect(said.text + (said.hint ?? "")).not.toContain("undefined");
  });
});

test("is told in its own words", () => {
  const said = diagnose("version-not-a-string", undefined, {
    key: "swagger",
    actual: "the number 2",
    proposal: "2.0",
  });
  expect(said.text).toBe("The version must be a string, not the number 2.");
  expect(said.hint).toBe('swagger: "2.0"');
});

test("its parameters are checked by the compiler", () => {
  const report = new Report();
  report.add("reference-not-found", undefined, { ref: "#/a" });
  report.add("yaml-complex-key", undefined, {});
  // @ts-expect-error: a name of the template is missing.
  report.add("reference-not-found", undefined, {});
  // @ts-expect-error: the template has no such name.
  report.add("reference-not-found", undefined, { ref: "#/b", file: "a" });
  // @ts-expect-error: the hint needs its name, too.
  report.add("unsupported-parameter-style", undefined, { style: "x", in: "y" });
  // @ts-expect-error: there is no such message.
  expect(() => report.add("no-such-code", undefined, {})).toThrow();
});

test("what a document holds cannot act on the terminal", () => {
  const evil = "a\x1b[2J\nb\u202ec\u0007\ud800\u2028";
  const { text } = diagnose("reference-not-found", undefined, { ref: evil });
  expect(text).toBe(
    "Nothing is defined at a\\u{1b}[2J\\nb\\u{202e}c\\u{7}\\u{d800}\\u{2028}.",
  );
  const long = diagnose("reference-not-found", undefined, {
    ref: "x".repeat(100_000),
  });
  expect(long.text.length).toBeLessThan(300);
});

describe("exit codes", () => {
  const said = (
    code: "option-unknown" | "yaml-complex-key" | "output-not-a-folder",
  ) => diagnose(code, undefined, {} as never);
  const warning = diagnose("unknown-keyword", undefined, { keyword: "x" });

  test.each([
    [[], 0],
    [[warning], 0],
    [[said("option-unknown")], 2],
    [[warning, said("yaml-complex-key")], 3],
    [[said("output-not-a-folder")], 4],
    [[said("output-not-a-folder"), said("yaml-complex-key")], 3],
  ])("%#", (diagnostics, code) => {
    expect(exitCodeOf(diagnostics)).toBe(code);
  });
});
