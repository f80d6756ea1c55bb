import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bin, sdkwright } from "../setup/bin.ts";
import { folderWith } from "../setup/folder.ts";
import { shop } from "./documents.ts";

/** A config that is never done: the program runs until it is told to stop. */
const endless =
  "process.stderr.write('loading'); setInterval(() => {}, 1000); await new Promise(() => {}); export default {};";

describe("a signal ends the program", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s with %i", async (signal, code) => {
    const folder = folderWith({ "sdkwright.config.mjs": endless });
    const child = spawn(process.execPath, [bin, "generate"], { cwd: folder });
    await once(child.stderr, "data");
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([code, null]);
  });
});

test.each(["stdout", "stderr"] as const)(
  "a reader of %s that goes away is no fault",
  async (stream) => {
    const folder = folderWith({ "shop.yaml": shop });
    const args = ["generate", "shop.yaml", "-o", "sdk", "--dry-run"];
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder });
    let rest = "";
    const other = stream === "stdout" ? "stderr" : "stdout";
    child[other].setEncoding("utf8").on("data", (text) => (rest += text));
    child[stream].destroy();
    expect(await once(child, "close")).toEqual([0, null]);
    expect(rest).toMatch(
      stream === "stdout" ? /^shop: \d+ files .*\n$/ : /written/,
    );
  },
);

describe("a fault of the program itself", () => {
  const fault = [
    "import fs from 'node:fs';",
    "import { syncBuiltinESMExports } from 'node:module';",
    "fs.readdirSync = () => { throw new TypeError('boom'); };",
    "syncBuiltinESMExports();",
  ].join("\n");

  test("ends with 70 and asks for a report", async () => {
    const folder = folderWith({ "fault.mjs": fault });
    const env = { NODE_OPTIONS: "--import ./fault.mjs" };
    const { code, stdout, stderr } = await sdkwright(folder, ["generate"], env);
    expect({ code, stdout }).toEqual({ code: 70, stdout: "" });
    expect(stderr).toContain("internal error: boom\n");
    expect(stderr).toContain("Please report it");
    expect(stderr).not.toContain("    at ");
    const verbose = await sdkwright(folder, ["generate", "--verbose"], env);
    expect(verbose.stderr).toMatch(/\n {4}at .*discover/);
  });
});

describe("colours", () => {
  const pty = (env: Record<string, string>, ...args: string[]) => {
    const line = [process.execPath, bin, ...args].join(" ");
    const { stdout } = spawnSync("script", ["-qec", line, "/dev/null"], {
      cwd: folderWith({}),
      env: { PATH: process.env["PATH"], TERM: "xterm-256color", ...env },
    });
    return String(stdout);
  };
  const escape = "\u001b[";

  test("are on a terminal alone, and not where they are unwanted", async () => {
    expect(pty({}, "generate")).toContain(`${escape}31merror`);
    expect(pty({ NO_COLOR: "1" }, "generate")).not.toContain(escape);
    expect(pty({ TERM: "dumb" }, "generate")).not.toContain(escape);
    expect(pty({}, "generate", "--no-color")).not.toContain(escape);
    const { stderr } = await sdkwright(folderWith({}), ["generate"]);
    expect(stderr).not.toContain(escape);
  });
});

describe("an output folder that cannot be written", () => {
  const nobody = 65534;
  const isRoot = process.getuid?.() === 0;
  const as = (folder: string, args: string[]) =>
    spawnSync(process.execPath, [bin, ...args], {
      cwd: folder,
      encoding: "utf8",
      ...(isRoot ? { uid: nobody, gid: nobody } : {}),
    });
  // Another user must at least be able to read the program.
  const canRun = as("/", ["--version"]).status === 0;

  test.skipIf(!canRun)("ends with 4 and leaves nothing behind", () => {
    const folder = folderWith({ "shop.yaml": shop });
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, "sdk"), { mode: 0o555 });
    const { status, stdout, stderr } = as(folder, [
      "generate",
      "shop.yaml",
      "-o",
      "sdk",
    ]);
    expect(stderr).toContain("cannot be written: permission denied.");
    expect(stderr).toContain("note: nothing was written");
    expect({ status, stdout }).toEqual({ status: 4, stdout: "" });
    expect(readdirSync(join(folder, "sdk"))).toEqual([]);
  });

  test("because it is a file ends with 4", async () => {
    const folder = folderWith({ "shop.yaml": shop, sdk: "" });
    const args = ["generate", "shop.yaml", "-o", "sdk"];
    const { code, stderr } = await sdkwright(folder, args);
    expect(stderr).toContain("error output-not-a-folder: sdk is not a folder.");
    expect(code).toBe(4);
  });

  test.skipIf(!canRun)("can be checked all the same", async () => {
    const folder = folderWith({ "shop.yaml": shop });
    const args = ["shop.yaml", "-o", "sdk"];
    await sdkwright(folder, ["generate", ...args]);
    chmodSync(folder, 0o555);
    chmodSync(join(folder, "sdk"), 0o555);
    expect(as(folder, ["check", ...args])).toMatchObject({ status: 0 });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "sdk"), 0o755);
    writeFileSync(join(folder, "sdk/index.ts"), "");
    expect(as(folder, ["check", ...args])).toMatchObject({ status: 1 });
  });
});
