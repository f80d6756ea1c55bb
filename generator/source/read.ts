import { constants, isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { getSystemErrorMap } from "node:util";
import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { isPinned } from "./pin.ts";

/**
 * Where files come from: the disk, or another place that has the same paths (a revision in git).
 * Rejects with the error codes of `node:fs`, or with a `ReadFailure`.
 */
export interface FileReader {
  read(path: string): Promise<Uint8Array>;
}

/** Why a file cannot be read, where its reader can say it better than a code. */
export class ReadFailure extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.text);
    this.diagnostic = diagnostic;
  }
}

export const disk: FileReader = { read: (path) => readFile(path) };

/**
 * The text of a file without its byte order mark, or why there is none: also where it is not what
 * was pinned. Never rejects.
 */
export async function read(
  file: string,
  reader: FileReader,
  pin?: string,
): Promise<string | Diagnostic> {
  const bytes = await reader.read(file).catch((error: unknown) => {
    return unreadable(file, error);
  });
  if (!(bytes instanceof Uint8Array)) return bytes;
  if (pin !== undefined && !isPinned(bytes, pin))
    return diagnose("pin-differs", { file }, { file });
  if (!isUtf8(bytes)) {
    const reason = reasonAgainst(bytes);
    return diagnose("file-not-utf8", { file }, { file, reason });
  }
  const { buffer, byteOffset, byteLength } = bytes;
  if (byteLength > constants.MAX_STRING_LENGTH)
    return diagnose("file-unreadable", { file }, { file, reason: "too large" });
  const text = Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
  const start = text.startsWith("\ufeff") ? 1 : 0;
  if (!/\S/.test(text.slice(start)))
    return diagnose("file-empty", { file }, { file });
  return text.slice(start);
}

function unreadable(file: string, error: unknown): Diagnostic {
  if (error instanceof ReadFailure) return error.diagnostic;
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code === "ENOENT" || code === "ENOTDIR")
    return diagnose("file-not-found", { file }, { file });
  if (code === "EISDIR") return diagnose("file-is-folder", { file }, { file });
  const reason = meaningOf(code) ?? String(code ?? message ?? error);
  return diagnose("file-unreadable", { file }, { file, reason });
}

/** `EACCES` is "permission denied". */
function meaningOf(code: unknown): string | undefined {
  for (const [name, meaning] of getSystemErrorMap().values())
    if (name === code) return meaning;
  return undefined;
}

/** A line break is never part of a longer UTF-8 sequence, so lines can be tried one by one. */
function reasonAgainst(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  )
    return "it is UTF-16";
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const last = end === -1;
    if (last || !isUtf8(bytes.subarray(start, end)))
      return `line ${line} holds other bytes`;
    line++;
    start = end + 1;
  }
}
