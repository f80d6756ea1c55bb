import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { bin, sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { shop } from "./documents.ts";
import { config, copyOf, generateIn, states, writtenIn } from "./states.ts";
import { childrenOf, startWatch } from "./watching.ts";

const killAt = fileURLToPath(new URL("kill-at.mjs", import.meta.url));

// Each waits for a process several times, which is nothing on a machine with little else to do.
vi.setConfig({ testTimeout: 180_000 });

describe("a signal", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)(
    "%s ends it with %i, and nothing is left",
    async (signal, code) => {
      const folder = folderWith({
        "shop.yaml": shop,
        "sdkwright.config.mjs":
          "export default { targets: { shop: { input: 'shop.yaml', output: 'sdk' } } };",
      });
      const watch = startWatch(folder);
      await watch.says("watching 3 files\n");
      expect(childrenOf(watch.child)).toBe("");
      const { pid } = watch.child;
      const asked = performance.now();
      expect(await watch.end(signal)).toBe(code);
      // A second, and what a machine with much to do may add.
      expect(performance.now() - asked).toBeLessThan(5000);
      expect(() => process.kill(pid!, 0)).toThrow("ESRCH");
      expect([...filesBelow(folder).keys()].join(" ")).not.toContain(
        ".sdkwright",
      );
    },
  );

  test("while files are written ends it when they all are", async () => {
    const folder = folderWith({});
    await generateIn(folder, states.old);
    const after = copyOf(folder, join(folder, "../", `${Date.now()}-after`));
    await generateIn(after, states.new);
    const wanted = writtenIn(copyOf(after, join(folder, "after")));
    spawnSync("rm", ["-r", after]);
    fill(folder, { "document.json": states.new });
    const preload = ["--import", killAt];
    const watch = startWatch(folder, [], { preload, env: { PAUSE: "10" } });
    await watch.says("writing\n");
    expect(await watch.end("SIGINT")).toBe(130);
    expect(writtenIn(folder)).toEqual(wanted);
  });

  test("while the config takes for ever ends it", async () => {
    const folder = folderWith({
      "sdkwright.config.mjs":
        "process.stderr.write('loading'); setInterval(() => {}, 1000); await new Promise(() => {}); export default {};",
    });
    const watch = startWatch(folder);
    await watch.says("loading");
    expect(await watch.end("SIGTERM")).toBe(143);
  });
});

test("a reader that went away ends it", async () => {
  const folder = folderWith({ "shop.yaml": shop });
  const watch = startWatch(folder, ["shop.yaml", "-o", "sdk", "--json"]);
  await watch.next();
  watch.child.stdout!.destroy();
  fill(folder, { "shop.yaml": shop.replace("name:", "title:") });
  const [code] = await new Promise<[number | null]>((resolve) =>
    watch.child.on("exit", (code) => resolve([code])),
  );
  expect(code).toBe(0);
});

describe("what holds in generate holds here", () => {
  test("a file that was changed by hand stays, and is no more in the way when that is undone", async () => {
    const folder = folderWith({
      "document.json": states.old,
      "sdkwright.config.json": config,
    });
    const watch = startWatch(folder, ["--json"]);
    await watch.next();
    const file = join(folder, "sdk/models/apple.ts");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, `${text}// by hand\n`);
    fill(folder, { "document.json": states.next });
    const before = writtenIn(folder);
    expect(await watch.next()).toMatchObject({
      exitCode: 4,
      diagnostics: [{ code: "output-hand-edited" }],
    });
    expect(writtenIn(folder)).toEqual(before);
    writeFileSync(file, text);
    expect(await watch.next()).toMatchObject({
      exitCode: 0,
      changed: ["sdk/models/apple.ts"],
      targets: [{ ok: true }],
    });
    expect(await sdkwright(folder, ["check"])).toMatchObject({ code: 0 });
  });

  test("a lock that another run writes is one of its inputs, its own writing is none", async () => {
    const targets = {
      one: { input: "document.json", output: "one" },
      two: { input: "two.json", output: "two" },
    };
    const folder = folderWith({
      "document.json": states.old,
      "two.json": states.old,
      "sdkwright.config.json": JSON.stringify({ targets }),
    });
    const watch = startWatch(folder, ["--json"]);
    expect((await watch.next()).targets).toHaveLength(2);
    fill(folder, { "two.json": states.new });
    const { targets: made, changed } = await watch.next();
    expect(made).toMatchObject([{ name: "two", lockWritten: true }]);
    expect(changed).toEqual(["two.json"]);
    const lock = readFileSync(join(folder, "sdkwright.lock.json"), "utf8");
    fill(folder, {
      "sdkwright.lock.json": lock.replaceAll('"Apple"', '"Boskoop"'),
    });
    const line = await watch.next();
    expect(line).toMatchObject({
      changed: ["sdkwright.lock.json"],
      exitCode: 0,
      targets: [{ name: "one" }, { name: "two" }],
    });
    expect(line.targets[0]!.written).toContain("one/models/boskoop.ts");
  });

  test("a document that lost most of its operations is refused, and taken where that is meant", async () => {
    const few = JSON.stringify({ ...JSON.parse(states.old), paths: {} });
    const folder = folderWith({
      "document.json": states.old,
      "sdkwright.config.json": config,
    });
    const watch = startWatch(folder, ["--json"]);
    await watch.next();
    const before = writtenIn(folder);
    fill(folder, { "document.json": few });
    expect(await watch.next()).toMatchObject({
      exitCode: 3,
      diagnostics: [{ code: "operations-gone" }],
    });
    expect(writtenIn(folder)).toEqual(before);
    await watch.end("SIGTERM");
    const bold = startWatch(folder, ["--json", "--allow-removals"]);
    expect(await bold.next()).toMatchObject({ exitCode: 0 });
  });
});

test("the lines hold no path of the machine, and a time only where it is wanted", async () => {
  const folder = folderWith({
    "document.json": states.old,
    "sdkwright.config.json": config,
  });
  const watch = startWatch(folder, ["--json"]);
  await watch.next();
  fill(folder, { "document.json": "{" });
  await watch.next();
  const said = watch.out();
  expect(said).not.toContain(folder);
  expect(Object.keys(JSON.parse(said.split("\n")[1]!) as object)).toEqual([
    "round",
    "changed",
    "exitCode",
    "targets",
    "diagnostics",
  ]);
  await watch.end("SIGTERM");
  const timed = startWatch(folder, ["--json", "--timings"]);
  expect(Object.keys(await timed.next())).toContain("seconds");
});

/** Whether this machine lets a process have limits of its own. */
const unshare = ["--user", "--map-root-user", "sh", "-c"];
const limit = "echo 0 > /proc/sys/user/max_inotify_instances";
const canLimit = spawnSync("unshare", [...unshare, limit]).status === 0;

test.skipIf(!canLimit)(
  "where files cannot be watched it says so and ends with 4",
  () => {
    const folder = folderWith({ "shop.yaml": shop });
    const line = `${limit}; exec "$0" "$@"`;
    const args = [process.execPath, bin, "watch", "shop.yaml", "-o", "sdk"];
    const { status, stderr } = spawnSync(
      "unshare",
      [...unshare, line, ...args],
      {
        cwd: folder,
        encoding: "utf8",
        timeout: 50_000,
      },
    );
    expect(stderr).toContain(
      "error watch-failed: Files cannot be watched: EMFILE.",
    );
    expect(stderr).toContain("hint: CHOKIDAR_USEPOLLING=1");
    expect(status).toBe(4);
  },
);
