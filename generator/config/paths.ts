import { isAbsolute, join, relative, sep } from "node:path";
import { gitName, gitPathOf } from "../source/git-path.ts";

/**
 * A path as the generator keeps it: with `/`, and relative to the working directory even where the
 * user wrote an absolute one, so that no message holds the name of a machine's folders.
 */
export function fromHere(path: string): string {
  const here = isAbsolute(path) ? relative(process.cwd(), path) || "." : path;
  return sep === "/" ? here : here.replaceAll(sep, "/");
}

/** The path of a document, which may be that of a revision in git. */
export function documentFrom(folder: string, path: string): string {
  const git = gitPathOf(path);
  return git ? gitName(git) : resolvedFrom(folder, path);
}

/** The folder that references may lead into: one of the same revision, if the document is of one. */
export function rootFrom(
  folder: string,
  root: string,
  document: string,
): string {
  const git = gitPathOf(document);
  return git ? gitName({ ...git, path: root }) : resolvedFrom(folder, root);
}

/** The path of something that is written in a file of this folder. */
export function resolvedFrom(folder: string, path: string): string {
  if (isAbsolute(path)) return fromHere(path);
  return fromHere(folder === "." ? path : join(folder, path));
}
