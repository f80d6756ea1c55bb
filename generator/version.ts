import { existsSync, readFileSync } from "node:fs";

/** The version of this package, which is the nearest one above: built modules are not where their sources are. */
export function version(): string {
  let file = new URL("package.json", import.meta.url);
  while (!existsSync(file)) file = new URL("../package.json", file);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string })
    .version;
}
