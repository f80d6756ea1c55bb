import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { exitCodeOf } from "../generator/diagnostics/exit-code.ts";
import { Report } from "../generator/diagnostics/report.ts";
import { targetOfDocument } from "../generator/config/targets.ts";
import { generateTarget } from "../generator/generate.ts";
import { disk } from "../generator/source/read.ts";
import { Sources } from "../generator/source/sources.ts";
import { corpusFile } from "./prism/corpus.ts";

/** What Clerk once published by mistake: every path refers to a file that is not there. */
const accidents = ["02e0f93-2021-02-05.yml", "9b5d42a-2024-10-01.yml"].map(
  (name) => corpusFile(`clerk-history/accidents/${name}`),
);

describe("a document without its paths is refused", () => {
  for (const { path, exists } of accidents) {
    test.skipIf(!exists)(`${basename(path)}`, async () => {
      const report = new Report();
      const target = targetOfDocument(path, "sdk");
      const sources = new Sources(disk);
      const context = { report, sources, lockText: undefined };
      const { files, lock } = await generateTarget(target, context);
      expect({ files, lock }).toEqual({ files: [], lock: undefined });
      expect(exitCodeOf(report.diagnostics)).toBe(3);
      const codes = new Set(report.diagnostics.map(({ code }) => code));
      expect(codes).toEqual(new Set(["reference-outside-root"]));
      // Each path is told of, not just the first.
      expect(report.diagnostics.length).toBeGreaterThan(80);
    });
  }
});
