import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scratchFolder } from "../setup/folder.ts";
import { filesBelow, project } from "../setup/sdk.ts";
import { type Ended, run } from "./engines.ts";
import { install } from "./installed.ts";

/** Debian's package `bazel-bootstrap` puts it there. */
const program = "/usr/bin/bazel";

describe.skipIf(!existsSync(program))("Bazel", () => {
  const scratch = scratchFolder();
  const [first, second] = ["first", "second"].map((name) => ({
    folder: join(scratch, name, "shop"),
  }));
  const sdk = "bazel-bin/api/shop";

  beforeAll(() => {
    const [from, to] = [first!.folder, second!.folder];
    cpSync(join(import.meta.dirname, "bazel"), from, { recursive: true });
    install(from);
    cpSync(
      join(from, "node_modules/sdkwright/bazel/sdkwright.bzl"),
      join(from, "tools/sdkwright.bzl"),
    );
    const node = JSON.stringify(process.execPath);
    writeFileSync(join(from, "tools/node.bzl"), `NODE = ${node}\n`);
    cpSync(from, to, { recursive: true });
  });

  // Each workspace has a server, which would wait for hours.
  afterAll(() => {
    for (const name of readdirSync(join(scratch, "root"))) {
      const file = join(scratch, "root", name, "server/server.pid.txt");
      if (existsSync(file)) process.kill(Number(readFileSync(file, "utf8")));
    }
  });

  function bazel(folder: string, ...args: readonly string[]): Promise<Ended> {
    const root = `--output_user_root=${join(scratch, "root")}`;
    return run(folder, [program, root, ...args], { HOME: scratch });
  }

  function build(folder: string, target = "shop"): Promise<Ended> {
    return bazel(
      folder,
      "build",
      "--curses=no",
      "--color=no",
      "--spawn_strategy=sandboxed",
      `--disk_cache=${join(scratch, "disk")}`,
      `//api:${target}`,
    );
  }

  test("generates in the sandbox, without the network, from links to several files", async () => {
    const { code, log } = await build(first!.folder);
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).toMatch(/processes: .*1 linux-sandbox/);
    const files = filesBelow(join(first!.folder, sdk));
    expect(files.size).toBeGreaterThan(5);
    expect(files.get("models/pet.ts")).toContain("owner?: Keeper");
    expect(JSON.stringify([...files])).not.toContain(scratch);
  });

  test("writes what a run outside of it writes", async () => {
    const { folder } = first!;
    const { code } = await run(folder, [
      process.execPath,
      "node_modules/sdkwright/dist/cli/main.js",
      ...["generate", "--config", "api/sdkwright.config.yaml", "--frozen"],
      ...["--output", "../outside"],
    ]);
    expect(code).toBe(0);
    expect(filesBelow(join(folder, sdk))).toEqual(
      filesBelow(join(folder, "../outside")),
    );
  });

  test("takes the SDK of another workspace from the cache", async () => {
    const { code, log } = await build(second!.folder);
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).toMatch(/processes: 1 (?:remote|disk) cache hit/);
    expect(log).not.toMatch(/\d linux-sandbox/);
    expect(filesBelow(join(second!.folder, sdk))).toEqual(
      filesBelow(join(first!.folder, sdk)),
    );
  });

  test("does nothing where nothing has changed, and generates where something has", async () => {
    const { folder } = second!;
    const idle = await build(folder);
    expect(idle.log).toMatch(/INFO: 1 process: 1 internal/);

    edit(folder, "api/schemas/owner.yaml", "first_name", "last_name");
    const { code, log } = await build(folder);
    expect({ code, log }).toMatchObject({ code: 0 });
    expect(log).toMatch(/1 linux-sandbox/);
    const text = JSON.stringify([...filesBelow(join(folder, sdk))]);
    expect(text).toContain("lastName");
    expect(text).not.toContain("firstName");
  });

  test("fails where an input is not declared, and says which", async () => {
    const { folder } = second!;
    const rules = "api/BUILD.bazel";
    const before = readFileSync(join(folder, rules), "utf8");
    edit(folder, rules, '        "schemas/owner.yaml",\n', "");
    const { code, log } = await build(folder);
    writeFileSync(join(folder, rules), before);
    expect(code).toBe(1);
    expect(log).toContain("Generating the SDK //api:shop failed: (Exit 3)");
    expect(log).toContain(
      "api/schemas/pet.yaml:6:11 error file-not-found: There is no file api/schemas/owner.yaml.",
    );
    expect(log).toContain("    $ref: owner.yaml");
  });

  test("generates from a document that another rule makes, with a lock, templates and no config", async () => {
    const { folder } = first!;
    const { code, log } = await build(folder, "joined_sdk");
    expect({ code, log }).toMatchObject({ code: 0 });
    const files = filesBelow(join(folder, "bazel-bin/api/joined"));
    expect(files.get("operations.ts")).toContain("function allPets");
    expect(files.get("create-client.ts")).toContain(
      "The template of this workspace",
    );
    const lock = readFileSync(join(folder, "api/joined.lock.json"), "utf8");
    expect(lock).toBe(
      readFileSync(
        join(project, "test/monorepo/bazel/api/joined.lock.json"),
        "utf8",
      ),
    );
  });
});

function edit(folder: string, path: string, from: string, to: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${path} holds no ${from}`);
  // Not in place: files may be links of a cache.
  writeFileSync(file, text.replaceAll(from, to));
}
