import { getSystemErrorMap } from "node:util";

/** The code of an error of the file system. Any other error is a bug, and thrown on. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && "code" in error && "syscall" in error)
    return String(error.code);
  throw error;
}

/** What a code of the system means, in its own words: `EACCES` is "permission denied". */
export function meaningOf(code: string): string {
  for (const [name, meaning] of getSystemErrorMap().values())
    if (name === code) return meaning;
  return code;
}
