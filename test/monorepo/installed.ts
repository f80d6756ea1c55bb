import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { project } from "../setup/sdk.ts";

/** Puts the package into the `node_modules` of a folder, with what it needs, as npm would from its archive. */
export function install(folder: string): void {
  const modules = join(folder, "node_modules");
  const own = join(modules, "sdkwright");
  mkdirSync(own, { recursive: true });
  npm("pack", "--ignore-scripts", "--pack-destination", own);
  const archive = readdirSync(own).find((name) => name.endsWith(".tgz"))!;
  execFileSync("tar", ["-xzf", archive, "--strip-components=1"], { cwd: own });
  const listed = npm("ls", "--omit=dev", "--all", "--parseable");
  const [, ...needed] = listed.trim().split("\n");
  for (const path of needed) {
    const place = join(folder, relative(project, path));
    mkdirSync(dirname(place), { recursive: true });
    cpSync(path, place, { recursive: true });
  }
}

function npm(...args: readonly string[]): string {
  return execFileSync("npm", args, {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}
