import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sdkwright } from "./bin.ts";

/** The root of the project. */
export const project = fileURLToPath(new URL("../..", import.meta.url));

/** The SDK that is committed. */
export const committedSdk = join(project, "generated/clerk");

/** A folder for what a suite writes: every run overwrites it, and git does not see it. */
export function scratch(name: string): string {
  return join(project, "test/.out", name);
}

/** Generates an SDK as a user does, into an empty folder. */
export async function generateInto(
  folder: string,
  document: string,
  options: readonly string[] = [],
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await run(["generate", document, "-o", folder, ...options]);
}

/** Generates the targets of a config. */
export async function generateFrom(config: string): Promise<void> {
  await run(["generate", "--config", config]);
}

async function run(args: readonly string[]): Promise<void> {
  const { code, stderr } = await sdkwright(project, args);
  if (code !== 0) throw new Error(`${args.join(" ")}: exit ${code}\n${stderr}`);
}

/** The files below a folder: their paths, with `/` and sorted, and their texts. */
export function filesBelow(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    paths
      .sort()
      .map((path) => [
        path.slice(folder.length + 1).replaceAll("\\", "/"),
        readFileSync(path, "utf8"),
      ]),
  );
}
