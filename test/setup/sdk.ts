import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { sdkwright } from "./bin.ts";
import { fill } from "./folder.ts";

/** The root of the project. */
export const project = fileURLToPath(new URL("../..", import.meta.url));

/** The SDK that is committed. */
export const committedSdk = join(project, "generated/clerk");

/** The document that it is generated from. */
export const committedDocument = join(
  project,
  "spec/clerk/sign-in-tokens.yaml",
);

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

/**
 * Generates SDKs with options that only a config has: each target, by its name, into a folder below
 * this one. Documents are given by their full path.
 */
export async function generateTargets(
  folder: string,
  targets: Readonly<Record<string, TargetOptions>>,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const relativeTargets = Object.entries(targets).map(([name, options]) => [
    name,
    { ...options, input: relative(folder, options.input), output: name },
  ]);
  const config = join(folder, "sdkwright.config.json");
  const text = JSON.stringify({ targets: Object.fromEntries(relativeTargets) });
  fill(folder, { "sdkwright.config.json": text });
  await run(["generate", "--config", config]);
}

/** What a config can say about a target. */
export interface TargetOptions {
  readonly input: string;
  readonly [option: string]: unknown;
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
