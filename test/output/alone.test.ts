import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { alone } from "../../generator/output/alone.ts";
import { writerName, writerOf } from "../../generator/output/writer.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { reportHolder } from "../../generator/output/refuse.ts";
import { folderWith } from "../setup/folder.ts";

const patience = { wait: 300, silence: 100 };

/** The mark of another process: one that differs from this one in these words of its name. */
function mark(
  folder: string,
  words: { pid?: string; realm?: string; started?: string },
): string {
  const [, own = "", ownPid = "", ownStart = ""] =
    /^\.sdkwright-writer-(\w+)-(\d+)-(\d*)-/.exec(writerName()) ?? [];
  const { realm = own, pid = ownPid, started = ownStart } = words;
  const name = `.sdkwright-writer-${realm}-${pid}-${started}-01234567-elsewhere`;
  const path = join(folder, name);
  writeFileSync(path, "");
  return path;
}

const work = (folder: string) => alone([folder], () => "done", patience);

test("a writer says who it is in its name", () => {
  expect(writerOf(writerName())).toMatchObject({ pid: process.pid });
  expect(writerOf(writerName())?.host).toContain(hostname().slice(0, 10));
  expect(writerOf(".sdkwright-0123abcd-0")).toBeUndefined();
});

test("leaves nothing behind, whatever becomes of the work", async () => {
  const folder = folderWith({});
  expect(await work(folder)).toEqual({ result: "done" });
  const failing = alone([folder], () => {
    throw new Error("boom");
  });
  await expect(failing).rejects.toThrow("boom");
  expect(readdirSync(folder)).toEqual([]);
});

test("removes folders that were made for nothing", async () => {
  const folder = folderWith({});
  await work(join(folder, "a/b"));
  expect(readdirSync(folder)).toEqual([]);
});

test("waits for a writer that lives, and then names it", async () => {
  const folder = folderWith({});
  mark(folder, {});
  expect(await work(folder)).toMatchObject({
    folder,
    holder: { pid: process.pid, host: "elsewhere" },
  });
  expect(readdirSync(folder)).toHaveLength(1);
});

test("says who holds a folder", () => {
  const report = new Report();
  const holder = { realm: "", pid: 42, started: "", host: "builder-3" };
  reportHolder(holder, "sdk", report);
  const [{ code, text } = { code: "", text: "" }] = report.diagnostics;
  expect(code).toBe("output-in-use");
  expect(text).toBe("sdk is being written by process 42 on builder-3.");
});

describe("takes over from a writer", () => {
  test("whose process is gone", async () => {
    const folder = folderWith({});
    mark(folder, { pid: "4194305" });
    expect(await work(folder)).toEqual({ result: "done" });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("whose process id is that of a later process", async () => {
    const folder = folderWith({});
    mark(folder, { started: "1" });
    expect(await work(folder)).toEqual({ result: "done" });
  });

  test("of another machine that gives no sign of life", async () => {
    const folder = folderWith({});
    mark(folder, { realm: "00000000" });
    expect(await work(folder)).toEqual({ result: "done" });
  });
});

test("does not take over from one of another machine that still gives signs", async () => {
  const folder = folderWith({});
  const path = mark(folder, { realm: "00000000" });
  let time = 0;
  const beating = setInterval(() => utimesSync(path, time, ++time), 20);
  expect(await work(folder)).toMatchObject({ holder: { host: "elsewhere" } });
  clearInterval(beating);
});

test("of many that come at once, one works at a time", async () => {
  const folder = folderWith({});
  const done: number[] = [];
  await Promise.all(
    Array.from({ length: 5 }, (_, index) =>
      alone([folder], () => void done.push(index)),
    ),
  );
  expect(done).toHaveLength(5);
});
