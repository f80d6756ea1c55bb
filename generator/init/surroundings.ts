import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fromHere } from "../config/paths.ts";

/** The text of a file; undefined where there is none. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The nearest folder, from the working directory upwards, that is what is looked for. */
export function nearest(is: (folder: string) => boolean): string | undefined {
  for (let folder = process.cwd(); ; folder = join(folder, "..")) {
    if (is(folder)) return fromHere(folder);
    if (join(folder, "..") === folder) return undefined;
  }
}

/** The path of the working directory, seen from a folder above it; empty where it is that folder. */
export function placeBelow(folder: string): string {
  return relative(folder, ".").replaceAll("\\", "/");
}

/** What a command line says of a config that is not found by itself. */
export function configArgument(config: string | undefined): string {
  if (config === undefined) return "";
  return ` --config ${/^[\w./@-]+$/.test(config) ? config : JSON.stringify(config)}`;
}

/** A package manager by what it leaves, and what its commands are called. */
export interface PackageManager {
  readonly name: "npm" | "pnpm" | "yarn";
  /** Installs exactly what its lock says. */
  readonly install: string;
  /** Runs a program of a package. */
  readonly run: string;
}

const managers: readonly (PackageManager & { readonly lock: string })[] = [
  {
    name: "pnpm",
    lock: "pnpm-lock.yaml",
    install: "pnpm install --frozen-lockfile",
    run: "pnpm exec",
  },
  {
    name: "yarn",
    lock: "yarn.lock",
    install: "yarn install --immutable",
    run: "yarn",
  },
  { name: "npm", lock: "package-lock.json", install: "npm ci", run: "npx" },
];

/** The package manager whose lock is nearest; npm where there is none. */
export function packageManager(): PackageManager {
  const isOf = (folder: string) =>
    managers.find(({ lock }) => existsSync(join(folder, lock)));
  const folder = nearest((one) => isOf(one) !== undefined);
  return (folder !== undefined && isOf(folder)) || managers.at(-1)!;
}
