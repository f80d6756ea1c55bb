import { kebabCase } from "./casing.ts";
import type { Claim, Strength } from "./claim.ts";
import { shortHash } from "../hash.ts";
import { RESERVED_FILES } from "./reserved.ts";
import { Scope } from "./scope.ts";
import { isAscii } from "./words.ts";

/** A file that needs a name. */
export interface FileClaim {
  readonly key: string;
  /** What it is called after: a type, the path of a resource. */
  readonly parts: readonly string[];
  readonly pinned: string | undefined;
  /** Whether what it is called after is pinned, so that the file was there before. */
  readonly isOld: boolean;
}

/** File names by key: kebab case, without extension, different on file systems that ignore case. */
export function nameFiles(
  files: readonly FileClaim[],
): ReadonlyMap<string, string> {
  const scope = new Scope({
    reserved: RESERVED_FILES,
    fold: (name) =>
      isAscii(name) ? name : name.normalize("NFC").toUpperCase().toLowerCase(),
    accepts: isFileName,
    hashed: (name, hash) => `${name}-${hash}`,
  });
  scope.settle(files.map(fileClaim));
  return new Map(files.map(({ key }) => [key, scope.name(key)]));
}

/** The file of what has a name of its own and nothing beside it: `sign-in-token`. */
export function plainFileName(parts: readonly string[]): string {
  const name = parts.map(kebabCase).join("-");
  if (bytes(name) <= MAX_BYTES) return name;
  let head = "";
  for (const character of name) {
    if (bytes(head + character) > MAX_BYTES - 7) break;
    head += character;
  }
  return `${head}-${shortHash(name)}`;
}

/** File systems take 255 bytes; a hash and the extension (`.d.ts.map`) are still to come. */
const MAX_BYTES = 200;

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

function fileClaim({ key, parts, pinned, isOld }: FileClaim): Claim {
  const strength: Strength = isOld ? "implied" : "derived";
  return {
    key,
    strength: pinned === undefined ? strength : "pinned",
    order: 0,
    wants: () => pinned ?? plainFileName(parts),
    otherwise: () => [plainFileName(parts)],
  };
}

/** Words and hyphens: nothing that leads out of the folder, hides a file or ends its name. */
function isFileName(name: string): boolean {
  const pattern = isAscii(name)
    ? /^[a-z0-9]+(?:-[a-z0-9]+)*$/
    : /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;
  return pattern.test(name) && bytes(name) <= MAX_BYTES + 7;
}
