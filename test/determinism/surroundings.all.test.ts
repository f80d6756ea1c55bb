import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bin } from "../setup/bin.ts";
import { folderWith } from "../setup/folder.ts";
import { committedDocument, filesBelow, project } from "../setup/sdk.ts";

const disorder = fileURLToPath(new URL("disorder.mjs", import.meta.url));
const document = readFileSync(committedDocument, "utf8");

/** Other versions of Node, where `npm ci --prefix test/nodes` has installed them. */
const nodes = ["node22", "node24"].flatMap((name) => {
  const program = join(project, "test/nodes/node_modules", name, "bin/node");
  return existsSync(program) ? [program] : [];
});

const config = JSON.stringify({
  targets: {
    "*": {
      input: "specs/*.yaml",
      output: "out/sdk/*",
      wireTypes: true,
      templates: "templates",
    },
  },
});

/** One run; everything around it is chosen by its number. */
function hashOf(run: number, program: string): string {
  const folder = folderWith({
    "specs/one.yaml": document,
    "specs/two.yaml": document,
    "templates/.keep": "",
    "sdkwright.config.json": config,
  });
  const from = ["", "deep", "deep/er", "specs"][run % 4]!;
  mkdirSync(join(folder, from), { recursive: true });
  const pick = <Value>(values: readonly Value[]) =>
    values[run % values.length]!;
  const path = join(
    from.replaceAll(/[^/]+/g, "..") || ".",
    "sdkwright.config.json",
  );
  const { status, stderr } = spawnSync(
    "sh",
    [
      "-c",
      `umask ${pick(["022", "077", "000"])}; exec "$0" "$@"`,
      program,
    ].concat(["--import", disorder, bin, "generate", "--config", path]),
    {
      cwd: join(folder, from),
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"],
        TZ: pick([
          "UTC",
          "Asia/Kathmandu",
          "America/St_Johns",
          "Pacific/Apia",
          "nonsense",
        ]),
        LC_ALL: pick(["C", "tr_TR.UTF-8", "de_DE.ISO-8859-1"]),
        LANG: pick(["C", "tr_TR.UTF-8"]),
        HOME: pick(["/nowhere", folder, ""]),
        USER: pick(["root", "nobody", "\u00fc"]),
        CI: pick(["", "true"]),
        NODE_ENV: pick(["production", "test", "development"]),
        DISORDER: String(run + 1),
      },
    },
  );
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const hash = createHash("sha256");
  const written = [...filesBelow(folder)].filter(([name]) =>
    /^(?:out\/|sdkwright\.lock)/.test(name),
  );
  expect(written.length).toBeGreaterThan(20);
  for (const [name, text] of written) {
    // What others may do is for the umask to say; nothing is a program.
    expect(statSync(join(folder, name)).mode & 0o111).toBe(0);
    hash.update(JSON.stringify([name, text]));
  }
  return hash.digest("hex");
}

test("20 runs in other surroundings write one tree", () => {
  const programs = [process.execPath, ...nodes];
  const hashes = Array.from({ length: 20 }, (_, run) =>
    hashOf(run, programs[run % programs.length]!),
  );
  expect(new Set(hashes).size).toBe(1);
}, 600_000);

test.skipIf(nodes.length < 2)("among them of Node 20, 22 and 24", () => {
  const versions = [process.execPath, ...nodes].map(
    (program) => spawnSync(program, ["--version"], { encoding: "utf8" }).stdout,
  );
  expect(versions.join("")).toMatch(/^v20\..*\nv22\..*\nv24\./);
});
