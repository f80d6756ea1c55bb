import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { tarball } from "../setup/pack.ts";
import { project } from "../setup/sdk.ts";

/** Puts the packed package into the `node_modules` of a folder, and what it needs, without asking a registry. */
export function install(folder: string): void {
  const own = join(folder, "node_modules/sdkwright");
  mkdirSync(own, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1"], { cwd: own });
  const args = ["ls", "--omit=dev", "--all", "--parseable"];
  const listed = execFileSync("npm", args, { cwd: project, encoding: "utf8" });
  const [, ...needed] = listed.trim().split("\n");
  for (const path of needed) {
    const place = join(folder, relative(project, path));
    mkdirSync(dirname(place), { recursive: true });
    cpSync(path, place, { recursive: true });
  }
}
