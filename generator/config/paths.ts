import { isAbsolute, join, relative, sep } from "node:path";

/**
 * A path as the generator keeps it: with `/`, and relative to the working directory even where the
 * user wrote an absolute one, so that no message holds the name of a machine's folders.
 */
export function fromHere(path: string): string {
  const here = isAbsolute(path) ? relative(process.cwd(), path) || "." : path;
  return sep === "/" ? here : here.replaceAll(sep, "/");
}

/** The path of something that is written in a file of this folder. */
export function resolvedFrom(folder: string, path: string): string {
  if (isAbsolute(path)) return fromHere(path);
  return fromHere(folder === "." ? path : join(folder, path));
}
