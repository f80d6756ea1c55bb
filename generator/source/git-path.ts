import { posix } from "node:path";

/** A file of a revision: `git:REV:PATH`, whose path starts at the root of the repository. */
export interface GitPath {
  readonly revision: string;
  /** Without a slash at its start. */
  readonly path: string;
}

/** Takes the name of a file apart; undefined for one on the disk. */
export function gitPathOf(file: string): GitPath | undefined {
  const [, revision, path] = /^git:([^:]*):(.*)$/s.exec(file) ?? [];
  if (revision === undefined || path === undefined) return undefined;
  return { revision, path: path.replace(/^\/+/, "") };
}

/**
 * The name of a file of a revision as the generator keeps it, `git:main:/spec/shop.yaml`: with that
 * slash, references lead on from it as from any other path.
 */
export function gitName({ revision, path }: GitPath): string {
  return `git:${revision}:${posix.normalize(`/${path}`)}`;
}
