import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fill } from "../setup/folder.ts";
import { tarball } from "../setup/pack.ts";
import { project } from "../setup/sdk.ts";
import { must } from "./engines.ts";

/**
 * A copy of an example in a repository of its own, its packages installed: the same files that a user
 * sees, but that sdkwright comes from the packed sources, and the engine from the lock of these tests.
 */
export async function checkout(name: string, folder: string): Promise<string> {
  cpSync(join(project, "examples", name), folder, {
    recursive: true,
    filter: (path) => !/node_modules|\.turbo|\.nx/.test(path),
  });
  mkdirSync(join(folder, "vendor"), { recursive: true });
  copyFileSync(tarball, join(folder, "vendor/sdkwright.tgz"));
  change(join(folder, "packages/sdk/package.json"), (text) =>
    text.replace(
      /("sdkwright": )"[^"]*"/,
      '$1"file:../../vendor/sdkwright.tgz"',
    ),
  );
  change(join(folder, "package.json"), (text) =>
    text.replace(/^ *"(?:turbo|nx)": .*\n/gm, ""),
  );
  await must(folder, [
    "npm",
    "install",
    "--prefer-offline",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  await must(folder, ["git", "init", "-q"]);
  await commit(folder, "one");
  return folder;
}

/** The same at another place: what git holds, and the packages. */
export async function cloneOf(folder: string, place: string): Promise<string> {
  await must(folder, ["git", "clone", "-q", folder, place]);
  cpSync(join(folder, "node_modules"), join(place, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  return place;
}

export async function commit(folder: string, message: string): Promise<void> {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
  await must(folder, ["git", "add", "-A"]);
  await must(folder, ["git", ...who, "commit", "-qm", message]);
}

/** In place of the generator, one that only fails: whoever runs it gets to know. */
export function breakGenerator(folder: string): void {
  fill(folder, {
    "node_modules/sdkwright/dist/cli/main.js":
      "#!/usr/bin/env node\nconsole.error('the generator was run');\nprocess.exit(9);\n",
  });
}

/** Changes the text of a file, which must change. */
export function change(file: string, how: (text: string) => string): void {
  const before = readFileSync(file, "utf8");
  const after = how(before);
  if (after === before) throw new Error(`${file} is as it was.`);
  writeFileSync(file, after);
}
