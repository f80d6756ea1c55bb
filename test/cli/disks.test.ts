import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { generateIn, states, writtenIn } from "./states.ts";

const mounted: string[] = [];

function mount(folder: string, ...args: string[]): boolean {
  const { status } = spawnSync("mount", [...args, folder]);
  if (status === 0) mounted.push(folder);
  return status === 0;
}

function unmount(folder: string): void {
  spawnSync("umount", [folder]);
}

/** Whether this machine lets the tests mount file systems of their own. */
const canMount = (() => {
  const { status } = spawnSync("unshare", [
    "-m",
    "mount",
    "-t",
    "tmpfs",
    "none",
    "/mnt",
  ]);
  return status === 0 && process.getuid?.() === 0;
})();

let folder: string;
let disk: string;

beforeEach(() => {
  folder = folderWith({ "disk/.keep": "" });
  disk = join(folder, "disk");
});
afterEach(() => {
  for (const one of mounted.splice(0)) unmount(one);
});

describe.skipIf(!canMount)("a disk that is full", () => {
  test("ends with 4, and the tree is as it was", async () => {
    expect(mount(disk, "-t", "tmpfs", "-o", "size=400k", "none")).toBe(true);
    await generateIn(disk, states.old);
    const before = writtenIn(disk);
    fill(disk, { "document.json": states.new });
    fillUp(join(disk, "ballast"));
    expect(() => writeFileSync(join(disk, "more"), "x".repeat(5000))).toThrow(
      "ENOSPC",
    );
    rmSync(join(disk, "more"), { force: true });

    const { code, stderr } = await sdkwright(disk, ["generate"]);
    expect(stderr).toContain("cannot be written: no space left on device.");
    expect(stderr).toContain("note: nothing was written");
    expect(code).toBe(4);
    expect(writtenIn(disk)).toEqual(before);

    rmSync(join(disk, "ballast"));
    expect((await sdkwright(disk, ["generate"])).code).toBe(0);
  });
});

describe.skipIf(!canMount)("a disk that is read-only", () => {
  beforeEach(async () => {
    const tree = join(folder, "tree");
    await generateIn(tree, states.old);
    mount(disk, "--bind", tree);
    spawnSync("mount", ["-o", "remount,ro,bind", disk]);
  });

  test("refuses a plain write", () => {
    expect(() => writeFileSync(join(disk, "x"), "")).toThrow("EROFS");
  });

  test("can be checked, and generated where nothing is to be written", async () => {
    expect(await sdkwright(disk, ["check"])).toMatchObject({ code: 0 });
    expect(await sdkwright(disk, ["generate"])).toMatchObject({ code: 0 });
  });

  test("is not written: 4, and why", async () => {
    fill(folder, { "tree/document.json": states.new });
    expect(await sdkwright(disk, ["check"])).toMatchObject({ code: 1 });
    const { code, stderr } = await sdkwright(disk, ["generate"]);
    expect(stderr).toContain("cannot be written: read-only file system.");
    expect(code).toBe(4);
    expect(readdirSync(join(disk, "sdk")).join()).not.toContain(".sdkwright");
  });
});

/** Writes until nothing more fits. */
function fillUp(path: string): void {
  for (const size of [10_000, 1000]) {
    try {
      for (;;) writeFileSync(path, "x".repeat(size), { flag: "a" });
    } catch {
      // As intended.
    }
  }
}
