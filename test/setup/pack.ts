import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setup as build } from "./build.ts";
import { project, scratch } from "./sdk.ts";

/** The package as it would be published. */
export const tarball = join(scratch("package"), "sdkwright.tgz");

/** Builds and packs it, once for all suites of a run. */
export function setup(): void {
  build();
  const folder = scratch("package");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const args = ["pack", "--ignore-scripts", "--json"];
  const told = execFileSync("npm", [...args, "--pack-destination", folder], {
    cwd: project,
    encoding: "utf8",
  });
  const [{ filename }] = JSON.parse(told) as [{ filename: string }];
  renameSync(join(folder, filename), tarball);
}
