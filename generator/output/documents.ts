import { posix } from "node:path";
import { Parents } from "./containment.ts";
import { debrisIn } from "./debris.ts";
import { lookAt } from "./found.ts";
import type { Plan } from "./plan.ts";
import { lockStep, type Obstacle, type Step } from "./step.ts";

/** A document as it came from the network. */
export interface PulledDocument {
  /** Relative to the working directory. */
  readonly path: string;
  readonly text: string;
  /** Whether a file holds it, whatever git made of its line ends. */
  readonly isIn: (content: Uint8Array) => boolean;
}

/** What a pull is to leave on the disk. */
export interface PulledFiles {
  /** The document itself: the others stand beside it. */
  readonly document: string;
  readonly files: readonly PulledDocument[];
  /** Copies of an earlier pull that nothing refers to any more. */
  readonly removals: readonly string[];
  readonly lock: { readonly path: string; readonly text: string } | undefined;
}

/** Compares what was pulled with the disk. Reads, and writes nothing. */
export function planDocuments(wanted: PulledFiles): Plan {
  const folder = posix.dirname(wanted.document);
  const parents = new Parents(folder);
  const trouble = (path: string) =>
    parents.troubleAbove(posix.relative(folder, path));
  const steps = [
    ...wanted.files.map((file) => storing(file, trouble(file.path))),
    ...wanted.removals.flatMap((path) => removing(path, trouble(path))),
  ];
  steps.sort((a, b) => (a.path < b.path ? -1 : 1));
  const { lock } = wanted;
  const records = lock ? [lockStep(lock.path, lock.text)] : [];
  const folders = new Set(steps.map(({ path }) => posix.dirname(path)));
  const debris = debrisIn(folder, folders, lock && posix.dirname(lock.path));
  // No journal: documents are nobody's but their source's, and the lock, which comes last, tells
  // whether they are all there.
  return {
    folder,
    noFolder: false,
    steps,
    records,
    debris,
    journal: undefined,
    before: {},
    trespass: undefined,
  };
}

function storing(
  { path, text, isIn }: PulledDocument,
  above: Obstacle | undefined,
): Step {
  const found = lookAt(path);
  const step = (
    action: Step["action"],
    obstacle: Obstacle | undefined,
  ): Step => ({
    path,
    role: "file",
    text,
    action,
    obstacle,
    onlyLineEnds: false,
    before: found.kind === "file" ? found.content : undefined,
  });
  switch (found.kind) {
    case "nothing":
      return step("create", above);
    case "other":
      return step("update", "blocked");
    case "unreadable":
      return step("update", found);
    case "file":
      return isIn(found.content)
        ? step("keep", undefined)
        : step("update", above ?? (found.linked ? "link" : undefined));
  }
}

/** What is no file of ours, or leads out of the folder, is left alone. */
function removing(path: string, above: Obstacle | undefined): Step[] {
  const found = lookAt(path);
  return found.kind === "file" && !found.linked && !above
    ? [
        {
          path,
          role: "file",
          text: "",
          action: "remove",
          obstacle: undefined,
          onlyLineEnds: false,
          before: found.content,
        },
      ]
    : [];
}
