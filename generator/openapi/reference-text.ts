import { isAbsolute, posix, relative, resolve, sep } from "node:path";
import { unescapeToken } from "../source/pointer.ts";

/** What the text of a reference asks for (RFC 3986 and RFC 6901, section 6). */
export type ReferenceText =
  | {
      readonly kind: "target";
      readonly file: string;
      readonly fragment: Fragment;
    }
  | {
      readonly kind: "remote";
      /** Without its fragment. */
      readonly url: string;
      readonly fragment: Fragment;
    }
  | { readonly kind: "malformed"; readonly reason: string };

/** A place in a file: the keys that lead to it, or the name of an anchor. */
export type Fragment =
  | { readonly kind: "path"; readonly keys: readonly string[] }
  | { readonly kind: "anchor"; readonly name: string };

/** Takes a reference apart that stands in `file`, which came from `address` if it was pulled. */
export function readReference(
  text: string,
  file: string,
  address?: string,
): ReferenceText {
  const { address: path, fragment } = splitReference(text);
  if (path === "") return { kind: "target", file, fragment };

  // Schemes have two letters or more: `c:` is a drive.
  const scheme = /^([a-z][a-z\d+.-]+):/i.exec(path)?.[1]?.toLowerCase();
  const isWeb = scheme === "http" || scheme === "https";
  if (scheme !== undefined && !isWeb)
    return { kind: "malformed", reason: `${scheme}: cannot be read` };
  if (isWeb || path.startsWith("//") || address !== undefined) {
    const url = addressOf(path, address ?? "https://localhost");
    if (url === undefined)
      return { kind: "malformed", reason: "it is no address" };
    return { kind: "remote", url, fragment };
  }
  const decoded = decode(path);
  if (decoded === undefined)
    return { kind: "malformed", reason: "its percent-encoding is broken" };
  return { kind: "target", file: beside(file, decoded), fragment };
}

/** What comes before the `#` of a reference, and what comes after it. */
export function splitReference(text: string): {
  readonly address: string;
  readonly fragment: Fragment;
} {
  const hash = text.indexOf("#");
  if (hash === -1) return { address: text, fragment: fragmentOf("") };
  return {
    address: text.slice(0, hash),
    fragment: fragmentOf(text.slice(hash + 1)),
  };
}

/** Whether a file is in a folder or below. Symbolic links are taken for what they are called. */
export function isInside(folder: string, file: string): boolean {
  const path = relative(resolve(folder), resolve(file));
  return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function addressOf(path: string, base: string): string | undefined {
  return URL.canParse(path, base) ? new URL(path, base).href : undefined;
}

function beside(file: string, path: string): string {
  return posix.normalize(
    posix.isAbsolute(path) ? path : posix.join(posix.dirname(file), path),
  );
}

function fragmentOf(text: string): Fragment {
  // Percent signs that encode nothing are common in pointers into `paths`; they stand for themselves.
  const decoded = decode(text) ?? text;
  if (decoded !== "" && !decoded.startsWith("/"))
    return { kind: "anchor", name: decoded };
  return { kind: "path", keys: decoded.split("/").slice(1).map(unescapeToken) };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
