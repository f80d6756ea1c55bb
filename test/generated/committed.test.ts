import { execFile } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { folderWith } from "../setup/folder.ts";
import { committedSdk, filesBelow, project } from "../setup/sdk.ts";

const lock = "sdkwright.lock.json";

/** All that the generator is given. */
const inputs = ["spec", "sdkwright.config.yaml", lock];

// The snapshot of the whole output: `npm run generate` brings it up to date, and its diff is reviewed.
describe("what is committed", () => {
  test("is what `generate` writes, to the byte", async () => {
    const folder = folderWith({});
    for (const input of inputs) {
      cpSync(join(project, input), join(folder, input), { recursive: true });
    }
    const { code, stderr } = await sdkwright(folder, ["generate"]);
    if (code !== 0) throw new Error(`exit ${code}\n${stderr}`);
    const written = filesBelow(join(folder, "generated/clerk"));
    const committed = filesBelow(committedSdk);
    expect([...written.keys()]).toEqual([...committed.keys()]);
    for (const [path, text] of written) {
      expect(text, path).toBe(committed.get(path));
    }
    expect(readFileSync(join(folder, lock), "utf8")).toBe(
      readFileSync(join(project, lock), "utf8"),
    );
  });

  test("is formatted as Prettier does it", async () => {
    // Whatever the project's own settings are.
    const options = ["--no-config", "--no-editorconfig", "--ignore-path", "-"];
    const prettier = join(project, "node_modules/prettier/bin/prettier.cjs");
    const args = [prettier, "--check", ...options, "generated/**/*.{ts,json}"];
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      cwd: project,
    });
    expect(stdout).toContain("All matched files use Prettier code style!");
  });
});
