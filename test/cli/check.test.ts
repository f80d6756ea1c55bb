import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeEach, describe, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { checkIn, config, generateIn, states, writtenIn } from "./states.ts";

let folder: string;
const at = (path: string) => join(folder, path);
const textAt = (path: string) => readFileSync(at(path), "utf8");

beforeEach(async () => {
  folder = folderWith({});
  await generateIn(folder, states.old);
});

async function differences(): Promise<string[]> {
  const { targets } = await checkIn(folder);
  return targets.flatMap((target) =>
    (target.differences ?? []).map(({ file, kind }) => `${kind}: ${file}`),
  );
}

describe("check finds", () => {
  test("nothing after a run", async () => {
    expect(await differences()).toEqual([]);
  });

  test("what is missing, changed by hand, left over, unfinished", async () => {
    fill(folder, { "document.json": states.new });
    rmSync(at("sdk/index.ts"));
    writeFileSync(at("sdk/client.ts"), "mine\n");
    fill(folder, {
      "sdk/.sdkwright-journal": "",
      "sdk/.sdkwright-0a1b2c3d-4": "",
    });
    const found = await differences();
    expect(found).toEqual(
      expect.arrayContaining([
        "missing: sdk/index.ts",
        "hand-edited: sdk/client.ts",
        "changed: sdk/manifest.json",
        "unfinished: sdk/.sdkwright-journal",
        "unfinished: sdk/.sdkwright-0a1b2c3d-4",
        "stale lock: sdkwright.lock.json",
      ]),
    );
    expect(found.filter((one) => one.startsWith("left over"))).not.toEqual([]);
    expect(found.filter((one) => one.startsWith("changed"))).not.toEqual([]);
  });

  test("what no manifest claims, but not what is the user's own", async () => {
    const text = textAt("sdk/index.ts");
    fill(folder, {
      "sdk/models/stray.ts": text,
      "sdk/models/own.ts": "// Mine.\n",
    });
    expect(await differences()).toEqual(["unexpected: sdk/models/stray.ts"]);
    expect((await generateIn(folder, states.old)).exitCode).toBe(0);
    expect(textAt("sdk/models/stray.ts")).toBe(text);
  });

  test("a lock that pins nothing", async () => {
    rmSync(at("sdkwright.lock.json"));
    expect(await differences()).toEqual(["stale lock: sdkwright.lock.json"]);
  });

  test("nothing in a checkout with other line ends, and generate does not either", async () => {
    const files = ["index.ts", "client.ts", "manifest.json"];
    for (const file of files)
      writeFileSync(
        at(`sdk/${file}`),
        textAt(`sdk/${file}`).replaceAll("\n", "\r\n"),
      );
    expect(await differences()).toEqual([]);
  });
});

describe("a manifest torn by a merge", () => {
  test("is told of, and written anew", async () => {
    const whole = writtenIn(folder);
    const lines = textAt("sdk/manifest.json").split("\n");
    lines.splice(5, 0, "<<<<<<< ours", "=======", ">>>>>>> theirs");
    writeFileSync(at("sdk/manifest.json"), lines.join("\n"));
    expect(await differences()).toEqual(
      ["hand-edited: sdk/manifest.json"].map((one) =>
        one.replace("hand-edited", "changed"),
      ),
    );
    expect((await generateIn(folder, states.old)).exitCode).toBe(0);
    expect(writtenIn(folder)).toEqual(whole);
  });
});

test("an output that was deleted is generated again, byte for byte", async () => {
  const whole = writtenIn(folder);
  rmSync(at("sdk"), { recursive: true });
  expect((await generateIn(folder, states.old)).exitCode).toBe(0);
  expect(writtenIn(folder)).toEqual(whole);
});

describe("--diff", () => {
  test("is what makes the tree right, as git applies it", async () => {
    const other = folderWith({});
    await generateIn(other, states.old);
    await generateIn(other, states.new);
    fill(folder, { "document.json": states.new });
    rmSync(at("sdk/index.ts"));
    const { stdout, code } = await sdkwright(folder, ["check", "--diff"]);
    expect(code).toBe(1);
    const patch = stdout.replaceAll(/^things: .*\n/gm, "");
    const { status, stderr } = spawnSync("git", ["apply", "-p1", "-"], {
      cwd: folder,
      input: patch,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(writtenIn(folder)).toEqual(writtenIn(other));
  });

  test("stands in the JSON form too", async () => {
    writeFileSync(at("sdk/index.ts"), `${textAt("sdk/index.ts")}// mine\n`);
    const { stdout } = await sdkwright(folder, ["check", "--diff", "--json"]);
    const [{ differences: found }] = JSON.parse(stdout).targets;
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      file: "sdk/index.ts",
      kind: "hand-edited",
    });
    expect(found[0].diff).toMatch(/^-\/\/ mine$/m);
    expect(found[0].line).toBeGreaterThan(1);
  });
});

describe("formats", () => {
  const hostile = "sdk <&\"'|`].json";
  beforeEach(() => {
    rmSync(at("sdk/index.ts"));
    fill(folder, {
      [hostile]: '{"openapi": "3.1.0", "info": {}, "a": 1, "a": }',
      "sdkwright.config.json": JSON.stringify({
        targets: {
          ...JSON.parse(config).targets,
          wrong: { input: hostile, output: "wrong" },
        },
      }),
    });
  });
  const run = (format: string) =>
    sdkwright(folder, ["check", "--format", format]);

  test("sarif has a result with a place for each finding, of every target", async () => {
    const { stdout, code } = await run("sarif");
    expect(code).toBe(3);
    const log = JSON.parse(stdout);
    expect(log).toMatchObject({
      version: "2.1.0",
      runs: [{ columnKind: "utf16CodeUnits" }],
    });
    const [{ results, tool }] = log.runs;
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(level).toMatch(/^(?:error|warning|note)$/);
      expect(message.text).not.toBe("");
      const [{ physicalLocation }] = locations;
      const { artifactLocation, region } = physicalLocation;
      expect(() => new URL(artifactLocation.uri, "file:///")).not.toThrow();
      expect(region.startLine).toBeGreaterThan(0);
      expect(region.startColumn).toBeGreaterThan(0);
    }
    const uris = results.map(
      (one: {
        locations: {
          physicalLocation: { artifactLocation: { uri: string } };
        }[];
      }) =>
        decodeURIComponent(
          one.locations[0]!.physicalLocation.artifactLocation.uri,
        ),
    );
    expect(uris).toEqual(expect.arrayContaining(["sdk/index.ts", hostile]));
  });

  test("junit is XML in which each error fails", async () => {
    const { stdout } = await run("junit");
    expect(XMLValidator.validate(stdout)).toBe(true);
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name === "testcase",
    });
    const { testsuites } = parser.parse(stdout);
    const cases: { "@_name": string; failure?: unknown }[] =
      testsuites.testsuite.testcase;
    expect(testsuites["@_failures"]).toBe(
      String(cases.filter(({ failure }) => failure).length),
    );
    expect(cases.map((one) => one["@_name"]).join("\n")).toContain(
      "check-missing",
    );
  });

  test("markdown is a table with a row for each finding", async () => {
    const { stdout } = await run("markdown");
    const rows = stdout
      .split("\n")
      .filter((line) => line.startsWith("| error"));
    expect(rows.join("\n")).toContain("sdk/index.ts:1:1 | check-missing");
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(6);
  });

  test("github has the place of each finding", async () => {
    const { stdout } = await run("github");
    expect(stdout).toContain("::error file=sdk/index.ts,line=1,");
  });
});
