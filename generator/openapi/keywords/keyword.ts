import type { Version } from "../version.ts";

export type VersionName = Version["name"];

/** The versions of OpenAPI, oldest first. */
export const versions: readonly VersionName[] = ["2.0", "3.0", "3.1", "3.2"];

/**
 * What becomes of a keyword: it changes code; it is shown in a comment; it is left out, which a
 * sentence gives the reason of; it is told of, as the SDK would be wrong without it.
 */
export type Fate =
  | { readonly becomes: "effect" }
  | { readonly becomes: "comment" }
  | { readonly becomes: "ignored"; readonly because: string }
  | { readonly becomes: "unsupported"; readonly because: string };

/** A row of the table of keywords. */
export type Keyword = Fate & {
  /** The first version that has the keyword. */
  readonly since: VersionName;
  /** The last version that has the keyword. */
  readonly until: VersionName;
  /** Versions that do not have it, in whose documents it is read all the same. */
  readonly alsoIn: readonly VersionName[];
};

/** The keywords of one kind of object. */
export type Keywords = Readonly<Record<string, Keyword>>;

const always = { since: "2.0", until: "3.2", alsoIn: [] } as const;

export const effect: Keyword = { becomes: "effect", ...always };

export const comment: Keyword = { becomes: "comment", ...always };

/** For what says nothing that an SDK is made of; the reason is a sentence. */
export function ignored(because: string): Keyword {
  return { becomes: "ignored", because, ...always };
}

/** For what the SDK would be wrong without; the reason is a sentence. */
export function unsupported(because: string): Keyword {
  return { becomes: "unsupported", because, ...always };
}

/** A keyword that only later versions have. */
export function since(version: VersionName, keyword: Keyword): Keyword {
  return { ...keyword, since: version };
}

/** A keyword of one version. */
export function only(version: VersionName, keyword: Keyword): Keyword {
  return { ...keyword, since: version, until: version };
}

/** The same, where documents of other versions have it too, and mean it. */
export function alsoIn(
  alsoIn: readonly VersionName[],
  keyword: Keyword,
): Keyword {
  return { ...keyword, alsoIn };
}
