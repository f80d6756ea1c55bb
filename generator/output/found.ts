import { lstatSync, readFileSync, statSync } from "node:fs";
import { digest } from "./manifest.ts";
import { systemCode } from "./trouble.ts";

/** What stands at the path of an output file. */
export type Found =
  | { readonly kind: "nothing" }
  /** `linked`: a symbolic link to a file. */
  | {
      readonly kind: "file";
      readonly content: Buffer;
      readonly linked: boolean;
    }
  /** A folder, a socket, a link to nowhere. */
  | { readonly kind: "other" }
  /** The code of the system's error. */
  | { readonly kind: "unreadable"; readonly code: string };

/** Looks without opening what is no regular file: reading a pipe would wait for ever. */
export function lookAt(path: string): Found {
  try {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    if (entry === undefined) return { kind: "nothing" };
    const linked = entry.isSymbolicLink();
    const target = linked ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (!target?.isFile()) return { kind: "other" };
    return { kind: "file", content: readFileSync(path), linked };
  } catch (error) {
    const code = systemCode(error);
    // A file stands where a folder should: that is told of the folder, not of each path in it.
    if (code === "ENOTDIR") return { kind: "nothing" };
    return { kind: "unreadable", code };
  }
}

/** Whether these bytes are the text, or the text as git checks it out with `core.autocrlf`. */
export function isText(content: Buffer, text: string): boolean {
  if (content.equals(Buffer.from(text))) return true;
  return content.includes("\r\n") && withoutReturns(content) === text;
}

/** Whether these bytes are what a digest of the manifest says, whatever git made of the line ends. */
export function hasDigest(
  content: Buffer,
  digests: readonly string[],
): boolean {
  return (
    digests.includes(digest(content)) ||
    (content.includes("\r\n") &&
      digests.includes(digest(withoutReturns(content))))
  );
}

function withoutReturns(content: Buffer): string {
  return content.toString("utf8").replaceAll("\r\n", "\n");
}
