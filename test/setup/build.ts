import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { bin } from "./bin.ts";

/** Brings `dist/` up to date. Wrong types are told of, but it is not these suites that judge them. */
export function setup(): void {
  const { status } = spawnSync(process.execPath, ["scripts/build.mjs"], {
    stdio: "inherit",
  });
  if (status !== 0 && !existsSync(bin)) throw new Error("The build failed.");
}
