import { randomBytes } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { digest, digestOfFile } from "../../cache/record.ts";
import { version } from "../../version.ts";
import type { Inputs } from "./listed.ts";
import { foldersOfNames } from "../patterns.ts";

/** What was found out of a project, and all that this follows from. */
interface Kept {
  readonly inputs: readonly Inputs[];
  readonly digest: string;
}

/** Of this process, for Nx may keep it; what is on the disk is for the next one. */
const memory = new Map<string, Kept>();

/** What an earlier run found out, if it would find the same now. */
export function inputsKept(
  workspaceRoot: string,
  root: string,
): readonly Inputs[] | undefined {
  const path = pathOf(workspaceRoot, root);
  const kept = memory.get(path) ?? read(path);
  if (kept?.digest !== digestOf(kept?.inputs ?? [], workspaceRoot, root))
    return undefined;
  memory.set(path, kept);
  return kept.inputs;
}

/** Keeps what was found out; where that cannot be written, the next process finds it out again. */
export function keepInputs(
  workspaceRoot: string,
  root: string,
  inputs: readonly Inputs[],
): void {
  const path = pathOf(workspaceRoot, root);
  const kept = { inputs, digest: digestOf(inputs, workspaceRoot, root) };
  memory.set(path, kept);
  const temporary = `${path}.${randomBytes(4).toString("hex")}`;
  try {
    mkdirSync(folderOf(workspaceRoot), { recursive: true });
    writeFileSync(temporary, JSON.stringify(kept));
    renameSync(temporary, path);
  } catch {
    // There is no place for it.
  }
}

function read(path: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Kept;
  } catch {
    return undefined;
  }
}

/** Of the files, the names and the variables that the listing was made of. */
function digestOf(
  inputs: readonly Inputs[],
  workspaceRoot: string,
  root: string,
): string {
  const folder = join(workspaceRoot, root);
  const files = new Set(inputs.flatMap(({ reads }) => reads));
  const names = new Set(inputs.flatMap(({ globs }) => foldersOfNames(globs)));
  const variables = new Set(inputs.flatMap(({ environment }) => environment));
  return digest(
    JSON.stringify([
      version(),
      [...files].map((path) => [path, digestOfFile(join(folder, path))]),
      [...names].map((path) => [path, namesBelow(join(folder, path))]),
      [...variables].map((name) => [name, process.env[name]]),
      // A second config makes the first one ambiguous.
      namesIn(folder).filter((name) => name.startsWith("sdkwright.config.")),
    ]),
  );
}

function namesBelow(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return names.sort();
  } catch {
    return [];
  }
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}

function pathOf(workspaceRoot: string, root: string): string {
  return join(folderOf(workspaceRoot), `nx-${digest(root)}.json`);
}

function folderOf(workspaceRoot: string): string {
  return join(workspaceRoot, "node_modules", ".cache", "sdkwright");
}
