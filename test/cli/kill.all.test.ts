import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { bin } from "../setup/bin.ts";
import { fill, folderWith, scratchFolder } from "../setup/folder.ts";
import { checkIn, copyOf, generateIn, states, writtenIn } from "./states.ts";

const preload = fileURLToPath(new URL("kill-at.mjs", import.meta.url));
const folder = scratchFolder();
const before = join(folder, "before");
let old: Record<string, string>;
let wanted: Record<string, string>;

beforeAll(async () => {
  fill(before, {});
  await generateIn(before, states.old);
  old = writtenIn(before);
  const after = copyOf(before, join(folder, "after"));
  await generateIn(after, states.new);
  wanted = writtenIn(after);
});

/** Starts to generate the new state in a copy of the old one. */
function start(name: string, env: Record<string, string>) {
  const copy = copyOf(before, join(folder, name));
  fill(copy, { "document.json": states.new });
  const child = spawn(
    process.execPath,
    ["--import", preload, bin, "generate"],
    {
      cwd: copy,
      env: { PATH: process.env["PATH"], ...env },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  return { copy, child };
}

/** The tree is old or new, or `check` says that it is neither and any next run makes it right. */
async function expectSafe(copy: string): Promise<void> {
  const found = writtenIn(copy);
  const { exitCode } = await checkIn(copy);
  expect(exitCode).toBe(same(found, wanted) ? 0 : 1);
  fill(copy, { "document.json": states.old });
  expect((await checkIn(copy)).exitCode).toBe(same(found, old) ? 0 : 1);

  const other = copyOf(copy, `${copy}-other`);
  expect((await generateIn(copy, states.new)).exitCode).toBe(0);
  expect(writtenIn(copy)).toEqual(wanted);
  const { exitCode: next, diagnostics } = await generateIn(other, states.next);
  expect({ next, diagnostics }).toMatchObject({ next: 0 });
  expect((await checkIn(other)).exitCode).toBe(0);
  expect(Object.keys(writtenIn(other)).join(" ")).not.toContain(".sdkwright");
}

function same(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

test("killed at any call that changes the disk, a run leaves what the next one repairs", async () => {
  let calls = 0;
  let intermediate = 0;
  for (;;) {
    const { copy, child } = start("killed", { KILL_AT: String(++calls) });
    child.stderr.resume();
    const [code, signal] = await once(child, "exit");
    if (signal === null) {
      expect(code).toBe(0);
      break;
    }
    const found = writtenIn(copy);
    if (!same(found, old) && !same(found, wanted)) intermediate++;
    await expectSafe(copy);
  }
  // A journal, at least three files, a lock and a manifest: staged, renamed, cleaned up.
  expect(calls).toBeGreaterThan(30);
  expect(intermediate).toBeGreaterThan(10);
}, 600_000);

test("killed at any time, too", async () => {
  for (let point = 0; point < 20; point++) {
    const { copy, child } = start("timed", { PAUSE: "3" });
    await once(child.stderr, "data");
    setTimeout(() => child.kill("SIGKILL"), point * 12);
    await once(child, "exit");
    await expectSafe(copy);
  }
}, 600_000);

describe("a signal while files are written", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s ends with %i and a whole tree", async (signal, expected) => {
    const { copy, child } = start("signalled", { PAUSE: "10" });
    await once(child.stderr, "data");
    child.kill(signal);
    const [code] = await once(child, "exit");
    expect(code).toBe(expected);
    expect(writtenIn(copy)).toEqual(wanted);
  });
});

test("what a file holds is old or new at every millisecond, never missing or empty", async () => {
  const { copy, child } = start("watched", { PAUSE: "5" });
  const always = Object.keys(old).filter((path) => path in wanted);
  const files = always.map((path) => ({
    path: join(copy, path.startsWith("sdkwright.lock") ? "." : "sdk", path),
    texts: [old[path], wanted[path]],
  }));
  const script = `
    const fs = require("node:fs");
    const files = ${JSON.stringify(files)};
    let polls = 0;
    process.on("message", () => { process.send(polls); process.exit(); });
    setInterval(() => {
      polls++;
      for (const { path, texts } of files)
        if (!texts.includes(fs.readFileSync(path, "utf8"))) throw new Error(path);
    }, 1);
    process.send("ready");`;
  const watcher = spawn(process.execPath, ["-e", script], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await once(watcher, "message");
  child.stderr.resume();
  await once(child, "exit");
  watcher.send("enough");
  const [polls] = await once(watcher, "message");
  expect(polls).toBeGreaterThan(20);
  expect(writtenIn(copy)).toEqual(wanted);
});

describe("several writers", () => {
  test("of two documents: the result is one of the two, complete", async () => {
    for (let round = 0; round < 3; round++) {
      const race = folderWith({
        "one/things.json": states.new,
        "two/things.json": states.next,
      });
      const ends = ["one", "two", "one", "two"].map(async (name) => {
        const args = [bin, "generate", `${name}/things.json`, "-o", "sdk"];
        const child = spawn(
          process.execPath,
          ["--import", preload, ...args, "--quiet"],
          {
            cwd: race,
            env: { PATH: process.env["PATH"], PAUSE: "2" },
            stdio: ["ignore", "ignore", "ignore"],
          },
        );
        const [code] = await once(child, "exit");
        return code;
      });
      expect(await Promise.all(ends)).toEqual([0, 0, 0, 0]);
      const results = await Promise.all(
        ["one", "two"].map(async (name) => {
          const child = spawn(
            process.execPath,
            [bin, "check", `${name}/things.json`, "-o", "sdk"],
            { cwd: race, stdio: "ignore" },
          );
          const [code] = await once(child, "exit");
          return code;
        }),
      );
      expect(results.sort()).toEqual([0, 1]);
    }
  }, 300_000);

  test("of two targets that share a lock: the pins of both are in it", async () => {
    const names = ["a", "b", "c", "d"];
    const targets = Object.fromEntries(
      names.map((name) => [name, { input: "document.json", output: name }]),
    );
    const shared = folderWith({
      "document.json": states.old,
      "sdkwright.config.json": JSON.stringify({ targets }),
    });
    const codes = names.map(async (name) => {
      const child = spawn(
        process.execPath,
        ["--import", preload, bin, "generate", "--target", name],
        {
          cwd: shared,
          env: { PATH: process.env["PATH"], PAUSE: "2" },
          stdio: "ignore",
        },
      );
      const [code] = await once(child, "exit");
      return code;
    });
    expect(await Promise.all(codes)).toEqual([0, 0, 0, 0]);
    expect((await checkIn(shared)).exitCode).toBe(0);
  }, 300_000);
});
