import { build } from "../cache/build.ts";
import { cacheFolder } from "../cache/folder.ts";
import { digest, isAsBefore, readRecord, recordPath } from "../cache/record.ts";
import { ignoreClosedPipes } from "./terminal.ts";

/** Whether a command only brings files up to date, or says whether they are. */
export function isSpared(command: string | undefined): boolean {
  return command === "generate" || command === "check";
}

/**
 * Where nothing that matters to a command line has changed since it was last carried out, says what it
 * would say, and returns true: nothing else needs to be loaded. Every file is read and compared byte
 * for byte with its digest; times of files are not trusted.
 */
export async function repeat(args: readonly string[]): Promise<boolean> {
  if (build === undefined || !isSpared(args[0])) return false;
  if (args.includes("--no-cache")) return false;
  const folder = cacheFolder();
  const record = folder && readRecord(recordPath(folder, args));
  if (!folder || !record || !isAsBefore(record)) return false;
  if (record.script && !(await givesTheSame(record.script, folder)))
    return false;
  ignoreClosedPipes();
  if (record.out) process.stdout.write(record.out);
  if (record.err) process.stderr.write(record.err);
  return true;
}

async function givesTheSame(
  { file, value }: { readonly file: string; readonly value: string },
  folder: string,
): Promise<boolean> {
  const { valueOfScript } = await import("../config/script-value.ts");
  const now = await valueOfScript(file, folder);
  return now !== undefined && digest(JSON.stringify(now)) === value;
}
