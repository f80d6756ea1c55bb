import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { scratchFolder } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { background } from "./background.ts";
import { engine, run } from "./engines.ts";
import { install } from "./installed.ts";
import { openPage } from "./page.ts";

const engines = join(import.meta.dirname, "node_modules");
const scratch = scratchFolder();
const installed = join(scratch, "installed");
const vite = engine("vite");

beforeAll(() => {
  install(installed);
  symlinkSync(join(engines, "vite"), join(installed, "node_modules/vite"));
});

/** A workspace with a document package and an app. Modules are the same for all of them. */
function workspace() {
  const folder = join(scratch, Math.random().toString(36).slice(2));
  // A run that Vite has started may outlive it for a moment.
  const patience = { maxRetries: 20, retryDelay: 100 };
  onTestFinished(() => rmSync(folder, { recursive: true, ...patience }));
  cpSync(join(import.meta.dirname, "vite"), folder, { recursive: true });
  cpSync(join(installed, "node_modules"), join(folder, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const app = join(folder, "app");
  // Where Vite keeps things of its own, and runs then keep their records.
  mkdirSync(join(app, "node_modules"));
  const sdk = join(app, "src/sdk");
  const edit = (path: string, from: string | RegExp, to: string) => {
    const file = join(folder, path);
    const text = readFileSync(file, "utf8");
    const next = text.replace(from, to);
    if (next === text) throw new Error(`${path} holds no ${from}`);
    writeFileSync(file, next);
    return next;
  };
  const build = () => run(app, [vite, "build"]);
  return { folder, app, sdk, edit, build };
}

describe("vite build", () => {
  test("generates first, and leaves the lock as it is", async () => {
    const { app, sdk, build } = workspace();
    const { code, log } = await build();
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(filesBelow(sdk).size).toBeGreaterThan(5);
    expect(readdirSync(app)).not.toContain("sdkwright.lock.json");
    const [asset] = readdirSync(join(app, "dist/assets"));
    const bundle = readFileSync(join(app, "dist/assets", asset!), "utf8");
    expect(bundle).toContain('"listPets"');
  });

  test("fails with what is wrong, where it stands and how it looks", async () => {
    const { folder, app, edit, build } = workspace();
    edit("spec/schemas/pet.yaml", "owner.yaml", "ownr.yaml");
    const { code, log } = await build();
    expect(code).toBe(1);
    expect(log).toContain(`${join(folder, "spec/schemas/pet.yaml")}:6:11`);
    expect(log).toContain(
      "file-not-found: There is no file ../spec/schemas/ownr.yaml.",
    );
    expect(log).toContain("6 |     $ref: ownr.yaml\n  |           ^^^^^^^^^\n");
    expect(readdirSync(app)).not.toContain("dist");
  });

  test("may run several times at once", async () => {
    const { app, sdk, build } = workspace();
    const ends = await Promise.all([build(), build(), build()]);
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
    const names = [...filesBelow(sdk).keys()];
    expect(names.filter((name) => name.includes(".sdkwright-"))).toEqual([]);
    const { stdout } = await run(app, [
      process.execPath,
      "../node_modules/sdkwright/dist/cli/main.js",
      ...["generate", "--frozen", "--json"],
    ]);
    expect(JSON.parse(stdout).targets[0]).toMatchObject({ written: [] });
  });

  test("--watch builds again when the document changes, and then rests", async () => {
    const { app, sdk, edit } = workspace();
    const build = background(app, [vite, "build", "--watch"]);
    await build.says(/built in/);
    edit("spec/schemas/owner.yaml", "first_name", "last_name");
    await build.says(/built in/);
    const shapes = () => readFileSync(join(sdk, "shapes.ts"), "utf8");
    expect(shapes()).toContain("lastName");

    edit("spec/schemas/pet.yaml", "owner.yaml", "ownr.yaml");
    await build.says(/There is no file \.\.\/spec\/schemas\/ownr\.yaml/);
    edit("spec/schemas/pet.yaml", "ownr.yaml", "owner.yaml");
    await build.says(/built in/);

    const said = build.said();
    await pause(3000);
    const more = build.said().slice(said.length);
    expect(more.match(/built in/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});

describe("the server of vite", () => {
  test("generates, tells pages of files that change and of no others, shows what is wrong, recovers", async () => {
    const { folder, app, sdk, edit } = workspace();
    const url = await served(app);
    expect(readdirSync(app)).toContain("sdkwright.lock.json");

    const page = await openPage(url, "/src/main.ts");
    const { messages, hears } = page;
    /** What pages are told to do. */
    const hot = (from: number) =>
      messages.slice(from).filter(({ type }) => type !== "custom");
    const first = filesBelow(sdk);
    /** What Vite took for changed below the SDK. */
    const changed = (from: number) =>
      messages
        .slice(from)
        .filter(({ event }) => event === "changed")
        .map(({ data }) => data as { type: string; file: string })
        .filter(({ file }) => file.startsWith(sdk))
        .map(({ type, file }) => [type, file.slice(sdk.length + 1)] as const)
        // On a busy machine it finds late what was generated at the start.
        .filter(([type, name]) => type !== "create" || !first.has(name))
        .map((change) => change.join(" "));

    // A comment: the SDK stays as it is, and pages hear of nothing.
    let from = messages.length;
    let text = edit("spec/schemas/owner.yaml", /^/, "# A comment.\n");
    await isKnown(folder, text);
    await pause(500);
    expect(hot(from)).toEqual([]);

    // A change: exactly the files that it concerns.
    const before = filesBelow(sdk);
    from = messages.length;
    text = edit("spec/schemas/owner.yaml", "first_name", "last_name");
    await hears("update", from);
    await isKnown(folder, text);
    await pause(500);
    const after = filesBelow(sdk);
    const different = [...after.keys()].filter(
      (name) => after.get(name) !== before.get(name),
    );
    expect(different).toEqual([
      "manifest.json",
      "models/owner.ts",
      "shapes.ts",
    ]);
    expect([...new Set(changed(from))].sort()).toEqual(
      different.map((name) => `update ${name}`),
    );
    const updates = messages
      .slice(from)
      .filter(({ type }) => type === "update")
      .flatMap(({ updates }) => updates as { path: string }[]);
    expect(new Set(updates.map(({ path }) => path))).toEqual(
      new Set(["/src/main.ts"]),
    );

    // What is wrong: the overlay of this page and of the next one, with the place.
    from = messages.length;
    edit("spec/schemas/pet.yaml", "owner.yaml", "ownr.yaml");
    const { err } = await hears("error", from);
    const file = join(folder, "spec/schemas/pet.yaml");
    expect(err).toMatchObject({
      message: "file-not-found: There is no file ../spec/schemas/ownr.yaml.",
      id: file,
      loc: { file, line: 6, column: 11 },
      plugin: "sdkwright",
    });
    expect(err).toMatchObject({
      frame: [
        "4 |     type: string",
        "5 |   owner:",
        "6 |     $ref: ownr.yaml",
        "  |           ^^^^^^^^^",
      ].join("\n"),
    });
    expect(changed(from)).toEqual([]);
    expect(filesBelow(sdk)).toEqual(after);
    const second = await openPage(url, "/src/main.ts");
    expect(await second.hears("error")).toMatchObject({ err });

    // What was missing comes to be: the overlay goes, and the SDK follows.
    from = messages.length;
    cpSync(
      join(folder, "spec/schemas/owner.yaml"),
      join(folder, "spec/schemas/ownr.yaml"),
    );
    await vi.waitFor(
      () =>
        expect(messages.slice(from)).toContainEqual({
          type: "update",
          updates: [],
        }),
      30_000,
    );
    await vi.waitFor(
      () => expect(filesBelow(sdk).has("models/ownr.ts")).toBe(true),
      30_000,
    );

    // The config is an input as well.
    from = messages.length;
    edit("app/sdkwright.config.ts", "shop: {", "shop: { naming: 'preserve',");
    await hears("update", from);
    await vi.waitFor(
      () =>
        expect(readFileSync(join(sdk, "models/ownr.ts"), "utf8")).toContain(
          "last_name",
        ),
      30_000,
    );

    // Nothing goes round in circles.
    await pause(1500);
    from = messages.length;
    const runs = recordsOf(folder);
    await pause(2500);
    expect(messages.slice(from)).toEqual([]);
    expect(recordsOf(folder)).toEqual(runs);
  });

  test("starts where a document is wrong, and generates when it is mended", async () => {
    const { app, sdk, edit } = workspace();
    edit("spec/openapi.yaml", "openapi: 3.1.0", "openapi: [");
    const url = await served(app);
    const page = await openPage(url, "/@vite/env");
    expect(await page.hears("error")).toMatchObject({
      err: { loc: { file: join(app, "../spec/openapi.yaml") } },
    });
    edit("spec/openapi.yaml", "openapi: [", "openapi: 3.1.0");
    await page.hears("update");
    expect(filesBelow(sdk).size).toBeGreaterThan(5);
  });
});

/** Starts a server for an app, and returns its address. */
async function served(app: string): Promise<string> {
  const line = [vite, "--port", "0", "--host", "127.0.0.1"];
  const [, url] = await background(app, line).says(/Local: +(http:\S+)/);
  return url!;
}

/** Waits until a run has ended that read this text: the program keeps digests of what it read. */
async function isKnown(folder: string, text: string): Promise<void> {
  const digest = createHash("sha256").update(text).digest("hex");
  await vi.waitFor(
    () => expect(recordsOf(folder).join("\n")).toContain(digest),
    { timeout: 30_000, interval: 50 },
  );
}

/** What runs have kept for the next one, with the times at which they did. */
function recordsOf(folder: string): string[] {
  const kept = join(folder, "app/node_modules/.cache/sdkwright");
  return readdirSync(kept)
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(kept, name))
    .map((file) => `${statSync(file).mtimeMs} ${readFileSync(file, "utf8")}`);
}
