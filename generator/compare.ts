import { refuseUnreadable } from "./output/refuse.ts";
import type { Step } from "./output/step.ts";
import { unexpectedIn } from "./output/unexpected.ts";
import type { Product } from "./produce.ts";

/** A file that is not as it would be written. */
export interface Difference {
  /** Relative to the working directory. */
  readonly file: string;
  readonly kind:
    | "missing"
    | "changed"
    /** It is neither what it would be nor what was written. */
    | "hand-edited"
    /** It was generated, and is no more. */
    | "left over"
    /** It says that it is generated, and is not; nobody knows for sure whose it is. */
    | "unexpected"
    /** A killed run has left it; the next one removes it. */
    | "unfinished"
    /** The lock does not hold all names yet, or holds some that are gone. */
    | "stale lock";
  /** The first line that differs, from 1; undefined where the whole file does. */
  readonly line?: number;
}

/** A difference with both texts, their lines ended by LF. */
export interface Compared extends Difference {
  /** Undefined where there is to be no file. */
  readonly wanted: string | undefined;
  /** Undefined where there is no file. */
  readonly found: string | undefined;
}

/**
 * What `generate` would do to the files of a target. Line ends do not count: git may change them.
 * Undefined where the files cannot be known or read; the report says why.
 */
export function compare({
  plan,
  report,
}: Pick<Product, "plan" | "report">): readonly Compared[] | undefined {
  if (!plan) return undefined;
  refuseUnreadable(plan, report);
  if (report.hasErrors) return undefined;
  return [
    ...[...plan.steps, ...plan.records].flatMap((step) => {
      const kind = kindOf(step);
      return kind ? [compared(step, kind)] : [];
    }),
    ...plan.debris.map((file) => alone(file, "unfinished")),
    ...unexpectedIn(plan).map((file) => alone(file, "unexpected")),
  ];
}

/** A file that is there and should not be. */
function alone(file: string, kind: Difference["kind"]): Compared {
  return { file, kind, wanted: undefined, found: undefined };
}

/** A difference as others are told of it. */
export function differenceAlone({ file, kind, line }: Compared): Difference {
  return line === undefined ? { file, kind } : { file, kind, line };
}

function compared(
  { path, text, action, before }: Step,
  kind: Difference["kind"],
): Compared {
  const wanted = action === "remove" ? undefined : text;
  const found = textOf(before)?.replaceAll("\r\n", "\n");
  const texts = { file: path, kind, wanted, found };
  if (wanted === undefined || found === undefined) return texts;
  const lines = found.split("\n");
  const same = wanted.split("\n").findIndex((line, at) => line !== lines[at]);
  return { ...texts, line: (same === -1 ? lines.length - 1 : same) + 1 };
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Buffer.from(bytes).toString("utf8");
}

function kindOf({
  action,
  role,
  obstacle,
  onlyLineEnds,
}: Step): Difference["kind"] | undefined {
  if (action === "keep" || onlyLineEnds) return undefined;
  if (role === "lock") return "stale lock";
  switch (action) {
    case "create":
      return "missing";
    case "update":
      return obstacle === "edited" || obstacle === "foreign"
        ? "hand-edited"
        : "changed";
    case "remove":
      return "left over";
  }
}
