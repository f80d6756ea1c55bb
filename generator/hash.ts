import { createHash } from "node:crypto";

/** Six characters that stand for a text: the last way to tell two names apart. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 6);
}
