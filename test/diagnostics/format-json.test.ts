import { expect, test } from "vitest";
import { formatJson } from "../../generator/diagnostics/format-json.ts";
import { messages } from "../../generator/diagnostics/messages.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { parse } from "../../generator/source/parse.ts";

test("diagnostics as data have their places looked up", async () => {
  const { source } = await parse("a.yaml", "a: 1\nb:\n  c: two\n");
  const report = new Report();
  report.add(
    "unknown-type",
    { file: "a.yaml", pointer: "/b/c" },
    { type: "two" },
    [{ text: "here", location: { file: "a.yaml", pointer: "/a", key: true } }],
  );
  report.add(
    "yaml-syntax",
    { file: "a.yaml", offset: 0, length: 1 },
    { problem: "x" },
  );
  report.add("output-missing", undefined, {});
  report.add("file-not-found", { file: "b.yaml" }, { file: "b.yaml" });
  expect(formatJson(report.diagnostics, new Map([["a.yaml", source]]))).toEqual(
    [
      {
        code: "output-missing",
        severity: "error",
        message: messages["output-missing"].text.texts[0],
        hint: messages["output-missing"].advice!.texts[0],
      },
      {
        code: "yaml-syntax",
        severity: "error",
        message: "The YAML is broken here: x.",
        file: "a.yaml",
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 2,
      },
      {
        code: "unknown-type",
        severity: "error",
        message: "There is no type two.",
        file: "a.yaml",
        line: 3,
        column: 6,
        endLine: 3,
        endColumn: 9,
        pointer: "/b/c",
        notes: [
          {
            message: "here",
            file: "a.yaml",
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 2,
            pointer: "/a",
          },
        ],
      },
      {
        code: "file-not-found",
        severity: "error",
        message: "There is no file b.yaml.",
        file: "b.yaml",
      },
    ],
  );
});

test("a diagnostic does not keep what a document holds alive", () => {
  const report = new Report();
  const node = { file: "a", pointer: "/x", value: { big: true } };
  report.add("yaml-complex-key", node, {}, [{ text: "here", location: node }]);
  expect(JSON.stringify(report.diagnostics)).not.toContain("big");
});
