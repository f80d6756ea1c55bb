import { createHash } from "node:crypto";

/** The SHA-256 of what was pulled, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Whether a file holds what was pinned. Git may have changed its line ends, in either direction: the
 * file is committed, and checked out on other systems.
 */
export function isPinned(bytes: Uint8Array, pin: string): boolean {
  if (sha256(bytes) === pin) return true;
  const { buffer, byteOffset, byteLength } = bytes;
  const text = Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
  const lines = text.replaceAll("\r\n", "\n");
  return [lines, lines.replaceAll("\n", "\r\n")].some(
    (other) => sha256(Buffer.from(other, "latin1")) === pin,
  );
}
