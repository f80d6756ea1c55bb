import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isatty } from "node:tty";
import { ownPrefix } from "../output/own-names.ts";
import { build } from "./build.ts";

/**
 * All that a run read, and what the next one would say if it found the same. Paths are relative to the
 * working directory, digests are SHA-256. There are no times in it: a file counts as unchanged when its
 * bytes are.
 */
export interface RunRecord {
  /** What was read or written; null for what was looked for and not there. */
  readonly files: readonly (readonly [path: string, digest: string | null])[];
  /** Digests of the names in folders. */
  readonly folders: readonly (readonly [path: string, digest: string])[];
  /** Folders without what a killed run leaves. */
  readonly clean: readonly string[];
  /** A config that is a program can give something else every time, so it is run and its value compared. */
  readonly script:
    { readonly file: string; readonly value: string } | undefined;
  readonly out: string;
  readonly err: string;
}

/** Where the record of a command line is kept, in the folder of the cache. */
export function recordPath(folder: string, args: readonly string[]): string {
  const key = digest(JSON.stringify([build, process.cwd(), args, colors()]));
  return join(folder, `${key}.json`);
}

/** What was kept under this path; undefined where nothing is, or what is there is torn. */
export function readRecord(path: string): RunRecord | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as RunRecord;
  } catch {
    return undefined;
  }
}

/** Whether everything that was read is as it was, as far as no program has to be run to know. */
export function isAsBefore({
  files,
  folders,
  clean,
}: Pick<RunRecord, "files" | "folders" | "clean">): boolean {
  return (
    files.every(([path, before]) => digestOfFile(path) === before) &&
    folders.every(([path, before]) => digestOfFolder(path) === before) &&
    clean.every(isClean)
  );
}

/** Null where there is no file; undefined where it cannot be read. */
export function digestOfFile(path: string): string | null | undefined {
  try {
    return digest(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? null : undefined;
  }
}

/** Of the names in it, in no order of the system's. */
export function digestOfFolder(path: string): string | undefined {
  try {
    return digest(JSON.stringify(readdirSync(path).sort()));
  } catch {
    return undefined;
  }
}

/** Whether a folder holds nothing that is there only while somebody writes. */
export function isClean(path: string): boolean {
  try {
    return !readdirSync(path).some((name) => name.startsWith(ownPrefix));
  } catch {
    return false;
  }
}

export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** What is said is kept with its colours. */
function colors(): readonly boolean[] {
  return [
    isatty(1) && process.stdout.hasColors(),
    isatty(2) && process.stderr.hasColors(),
  ];
}
