import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { check, generate } from "../../generator/index.ts";
import { bin } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { shop } from "./documents.ts";
import { copyOf, inFolder } from "./states.ts";

const preload = fileURLToPath(new URL("kill-at.mjs", import.meta.url));

const paged = shop.replace(
  "tags: [Pets]",
  "tags: [Pets]\n      parameters: [{ name: offset, in: query, schema: { type: integer } }]",
);
const targets = {
  plain: { input: "plain.yaml", output: "sdk/plain" },
  pages: { input: "pages.yaml", output: "sdk/deep/pages" },
};
const configOf = (pagination: readonly object[]) =>
  JSON.stringify({
    runtime: { shared: "sdk/runtime" },
    targets: { ...targets, pages: { ...targets.pages, pagination } },
  });

/** Two states of what shares a runtime: the second needs modules more, and has types of other names. */
const few = {
  "plain.yaml": shop,
  "pages.yaml": paged,
  "sdkwright.config.json": configOf([]),
};
const many = {
  "plain.yaml": shop.replaceAll("Status", "State"),
  "pages.yaml": paged.replaceAll("available", "free"),
  "sdkwright.config.json": configOf([
    { style: "offset", offset: "offset", match: ["tag:Pets"] },
  ]),
};

/** Starts the program where it can be killed. */
function start(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  return spawn(process.execPath, ["--import", preload, bin, ...args], {
    cwd,
    env: { PATH: process.env["PATH"], ...env },
    stdio: "ignore",
  });
}

async function endOf(child: ReturnType<typeof start>): Promise<unknown> {
  const [code, signal] = await once(child, "exit");
  return signal ?? code;
}

const generateIn = (folder: string) =>
  inFolder(folder, () => generate({ write: true }));
const checkIn = (folder: string) => inFolder(folder, () => check());

/** What runs write: the SDKs, their runtime, the lock, and what a run that was killed leaves. */
function writtenIn(folder: string): ReadonlyMap<string, string> {
  const all = [...filesBelow(folder)];
  return new Map(all.filter(([path]) => !Object.hasOwn(few, path)));
}

/** The modules of the shared runtime that an SDK imports, and that are not there. */
function missingIn(folder: string): string[] {
  const modules = [...filesBelow(join(folder, "sdk"))].filter(
    ([path]) => path.endsWith(".ts") && !path.startsWith("runtime/"),
  );
  return modules.flatMap(([path, text]) =>
    [...text.matchAll(/from "([./]+\/runtime\/[\w/-]+)\.js"/g)]
      .map(([, module]) => join(folder, "sdk", dirname(path), `${module}.ts`))
      .filter((file) => !existsSync(file)),
  );
}

async function folderIn(state: Readonly<Record<string, string>>) {
  const folder = folderWith(state);
  expect((await generateIn(folder)).exitCode).toBe(0);
  return { folder, written: writtenIn(folder) };
}

// Every call of a single SDK is tried in `kill.all.test.ts`; here one way tries the odd and one the even ones.
describe.each([
  ["needs more", few, many, 1],
  ["needs less", many, few, 2],
] as const)("a run whose runtime %s", (_, from, to, first) => {
  test("may be killed at any call that changes the disk", async () => {
    const before = await folderIn(from);
    const wanted = (await folderIn(to)).written;
    expect(wanted).not.toEqual(before.written);
    let intermediate = 0;
    let calls = first;
    for (; ; calls += 2) {
      const copy = copyOf(before.folder, `${before.folder}-killed`);
      fill(copy, to);
      const args = ["generate", "--allow-removals"];
      const end = await endOf(start(copy, args, { KILL_AT: String(calls) }));
      if (end !== "SIGKILL") {
        expect(end).toBe(0);
        break;
      }
      expect(missingIn(copy)).toEqual([]);
      const found = writtenIn(copy);
      const isWanted = equal(found, wanted);
      if (!isWanted && !equal(found, before.written)) intermediate++;
      expect((await checkIn(copy)).exitCode).toBe(isWanted ? 0 : 1);
      expect((await generateIn(copy)).exitCode).toBe(0);
      expect(writtenIn(copy)).toEqual(wanted);
    }
    // Two SDKs, their runtime and the lock, each with a journal of its own.
    expect(calls).toBeGreaterThan(60);
    expect(intermediate).toBeGreaterThan(10);
  }, 600_000);
});

test("of processes that generate a target each, all leave the runtime that all need", async () => {
  const { folder } = await folderIn(few);
  const { written } = await folderIn(many);
  fill(folder, many);
  const names = ["plain", "pages", "plain", "pages"];
  const ends = names.map((name) =>
    endOf(start(folder, ["generate", "--target", name], { PAUSE: "2" })),
  );
  expect(await Promise.all(ends)).toEqual([0, 0, 0, 0]);
  expect(writtenIn(folder)).toEqual(written);
  expect((await checkIn(folder)).exitCode).toBe(0);
}, 120_000);

function equal(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): boolean {
  return JSON.stringify([...one]) === JSON.stringify([...other]);
}
