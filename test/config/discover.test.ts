import { afterEach, expect, test } from "vitest";
import { discoverConfig } from "../../generator/config/discover.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { folderWith } from "../setup/folder.ts";

const home = process.cwd();
afterEach(() => process.chdir(home));

test("two config files are one too many", () => {
  process.chdir(
    folderWith({ "sdkwright.config.json": "{}", "sdkwright.config.ts": "" }),
  );
  const report = new Report();
  expect(discoverConfig(report)).toBeUndefined();
  expect(report.diagnostics.map(({ code, text }) => [code, text])).toEqual([
    [
      "config-ambiguous",
      "There is more than one config file: sdkwright.config.json, sdkwright.config.ts.",
    ],
  ]);
});

test("one is found, and others of the kind are not mistaken for it", () => {
  process.chdir(
    folderWith({ "sdkwright.config.yaml": "", "sdkwright.config.old.ts": "" }),
  );
  const report = new Report();
  expect(discoverConfig(report)).toBe("sdkwright.config.yaml");
  expect(report.diagnostics).toEqual([]);
});
