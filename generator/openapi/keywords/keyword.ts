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
  /** Whether it is read too where the version of the document does not have it. */
  readonly elsewhere: "read" | "ignored";
};

/** The keywords of one kind of object. */
export type Keywords = Readonly<Record<string, Keyword>>;

const always = { since: "2.0", until: "3.2", elsewhere: "read" } as const;

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

/** A keyword that later versions have: older documents mean the same by it. */
export function since(version: VersionName, keyword: Keyword): Keyword {
  return { ...keyword, since: version };
}

/** A keyword that later versions have no more. */
export function until(version: VersionName, keyword: Keyword): Keyword {
  return { ...keyword, until: version, elsewhere: "ignored" };
}

/** A keyword of one version, which means nothing in others. */
export function only(version: VersionName, keyword: Keyword): Keyword {
  return { ...keyword, since: version, until: version, elsewhere: "ignored" };
}

/** The same, where documents of other versions are full of it and mean it. */
export function readElsewhere(keyword: Keyword): Keyword {
  return { ...keyword, elsewhere: "read" };
}

/** The same, where documents of other versions mean nothing by it. */
export function ignoredElsewhere(keyword: Keyword): Keyword {
  return { ...keyword, elsewhere: "ignored" };
}
