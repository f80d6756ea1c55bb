import { posix } from "node:path";
import { type Parents, unsafePath } from "./containment.ts";
import type { OutputFile } from "./file.ts";
import { hasDigest, isText, lookAt } from "./found.ts";
import { isManifest, type Written } from "./manifest.ts";

/** What is to happen to one file. */
export interface Step extends Subject {
  readonly action: "create" | "update" | "remove" | "keep";
  /** What speaks against it. */
  readonly obstacle: Obstacle | undefined;
  /** The file differs in nothing but the line ends, which git may have changed. */
  readonly onlyLineEnds: boolean;
  /** What the file holds now; undefined where there is none, or it cannot be read. */
  readonly before: Uint8Array | undefined;
}

/** A file and what it is to hold. */
interface Subject {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly role: "file" | "lock" | "manifest";
  /** Empty for what is removed. */
  readonly text: string;
}

export type Obstacle =
  /** Its content is not what the manifest says. */
  | "edited"
  /** The manifest does not know it. */
  | "foreign"
  /** It is a symbolic link, and its content would change. */
  | "link"
  /** A folder above it is a symbolic link. */
  | "linked"
  /** What stands there is no file, or what stands above it no folder. */
  | "blocked"
  /** It cannot be read; the code of the system's error. */
  | { readonly code: string };

interface Context {
  readonly folder: string;
  /** What the manifest of the last run claims. */
  readonly written: Written;
  readonly parents: Parents;
}

/** What has to be done so that the file holds this text. */
export function generatedStep(
  { path, text }: OutputFile,
  { folder, written, parents }: Context,
): Step {
  const subject: Subject = {
    path: posix.join(folder, path),
    role: "file",
    text,
  };
  const above = parents.troubleAbove(path);
  return above === "blocked"
    ? step(subject, "create", "blocked")
    : compare(subject, above, (content) =>
        ownership(content, written.get(path)),
      );
}

/** The removal of a file of the last run that is generated no more; none where it is gone already. */
export function leftOverStep(
  path: string,
  { folder, written, parents }: Context,
): Step | undefined {
  if (unsafePath(path) !== undefined || parents.troubleAbove(path))
    return undefined;
  const subject: Subject = {
    path: posix.join(folder, path),
    role: "file",
    text: "",
  };
  const found = lookAt(subject.path);
  switch (found.kind) {
    case "nothing":
    case "other":
      return undefined;
    case "unreadable":
      return step(subject, "remove", found);
    case "file": {
      const { content, linked } = found;
      const own = ownership(content, written.get(path));
      const obstacle = linked ? "link" : own;
      return step(subject, "remove", obstacle, { before: content });
    }
  }
}

/** The lock is ours by its name, whatever it holds. */
export function lockStep(path: string, text: string): Step {
  return compare({ path, role: "lock", text }, undefined, () => undefined);
}

/** A `manifest.json` may also be that of a web app or of a browser extension. */
export function manifestStep(path: string, text: string): Step {
  return compare({ path, role: "manifest", text }, undefined, (content) =>
    isManifest(content.toString("utf8")) ? undefined : "foreign",
  );
}

function compare(
  subject: Subject,
  above: Obstacle | undefined,
  objection: (content: Buffer) => Obstacle | undefined,
): Step {
  const entry = lookAt(subject.path);
  switch (entry.kind) {
    case "nothing":
      return step(subject, "create", above);
    case "other":
      return step(subject, "update", "blocked");
    case "unreadable":
      return step(subject, "update", entry);
    case "file": {
      const { content, linked } = entry;
      if (content.equals(Buffer.from(subject.text)))
        return step(subject, "keep", undefined, { before: content });
      const onlyLineEnds = isText(content, subject.text);
      const own = onlyLineEnds ? undefined : objection(content);
      const obstacle = above ?? (linked ? "link" : own);
      const found = { before: content, onlyLineEnds };
      return step(subject, "update", obstacle, found);
    }
  }
}

function ownership(
  content: Buffer,
  digests: readonly string[] | undefined,
): Obstacle | undefined {
  if (digests === undefined) return "foreign";
  return hasDigest(content, digests) ? undefined : "edited";
}

function step(
  subject: Subject,
  action: Step["action"],
  obstacle: Obstacle | undefined,
  found: Partial<Pick<Step, "before" | "onlyLineEnds">> = {},
): Step {
  const { before, onlyLineEnds = false } = found;
  return { ...subject, action, obstacle, onlyLineEnds, before };
}
