import type { Report } from "../diagnostics/report.ts";
import { compareTexts } from "./claim.ts";
import { type Entry, FORMAT, Lock, noEntry } from "./lock.ts";
import { chunksOf } from "./lock-chunks.ts";
import { type Complain, LockEntry } from "./lock-entry.ts";
import { parseLooseJson, type Tree } from "./loose-json.ts";
import { type Contradiction, sidesOf, unite } from "./merge-sides.ts";
import { readPulled } from "./pulled.ts";
import { readPins } from "./read-pins.ts";
import { longEntry, withoutShortForms } from "./short-forms.ts";

/**
 * Reads the text of a lock file. After a merge conflict it holds the pins of both sides; what they
 * contradict each other in is reported. A text that cannot be read is reported and pins nothing.
 */
export function parseLock(
  file: string,
  text: string | undefined,
  report: Report,
): Lock {
  if (text === undefined) return new Lock();
  const reading: Reading = { file, report, contradictions: [] };
  const lock = lockOfChunks(text, reading) ?? wholeLock(text, reading);
  tellContradictions(reading);
  return lock;
}

interface Reading {
  readonly file: string;
  readonly report: Report;
  /** What sides of a merge say of one thing, until it is told of. */
  readonly contradictions: Contradiction[];
}

/** Each entry is read where it is asked for; undefined where the text is not just as it is printed. */
function lockOfChunks(text: string, reading: Reading): Lock | undefined {
  const chunks = chunksOf(text);
  if (!chunks) return undefined;
  const slots = [...chunks].map(
    ([name, chunk]) => [name, { text: chunk }] as const,
  );
  return new Lock(new Map(slots), (name, chunk) => {
    const path = ["targets", name];
    const tree = parsed(chunk, path, text.indexOf(chunk), reading);
    tellContradictions(reading);
    if (tree === undefined) return noEntry;
    return readEntry(name, longEntry(tree), complainOf(reading));
  });
}

function wholeLock(text: string, reading: Reading): Lock {
  const trees: Tree[] = [];
  for (const side of sidesOf(text)) {
    const tree = parsed(side, [], 0, reading);
    if (tree === undefined) return new Lock();
    trees.push(withoutShortForms(tree));
  }
  const tree = trees.reduce((ours, theirs) =>
    unite(ours, theirs, [], reading.contradictions),
  );
  return readLock(tree, reading);
}

/** Undefined, and reported, where a text is no JSON; `at` is where it starts in the file. */
function parsed(
  text: string,
  path: readonly string[],
  at: number,
  { file, report, contradictions }: Reading,
): Tree | undefined {
  const parsed = parseLooseJson(text, (inner, first, second) =>
    unite(first, second, [...path, ...inner], contradictions),
  );
  if ("value" in parsed) return parsed.value;
  const place = { file, offset: at + parsed.offset, length: 1 };
  report.add("lock-unreadable", place, { reason: "this is no JSON" });
  return undefined;
}

function tellContradictions({ file, report, contradictions }: Reading): void {
  for (const { path, kept, dropped } of contradictions.splice(0)) {
    report.add(
      "lock-conflict",
      { file },
      {
        thing: path.join(" "),
        name: shown(kept),
        other: shown(dropped),
      },
    );
  }
}

function readLock(tree: Tree, reading: Reading): Lock {
  const { file, report } = reading;
  const complain = complainOf(reading);
  if (!(tree instanceof Map)) {
    complain(["it"], "an object");
    return new Lock();
  }
  const format = tree.get("format");
  if (typeof format === "number" && format > FORMAT) {
    report.add("lock-newer", { file }, { version: format });
    return new Lock();
  }
  const targets = tree.get("targets");
  if (format !== FORMAT || !(targets instanceof Map)) {
    complain(["it"], "a lock");
    return new Lock();
  }
  return new Lock(
    new Map(
      [...targets].map(([name, target]) => [
        name,
        { entry: readEntry(name, target, complain) },
      ]),
    ),
  );
}

function complainOf({ file, report }: Reading): Complain {
  return (path, expected) =>
    report.add(
      "lock-unreadable",
      { file },
      { reason: `${path.join(" ")} is not ${expected}` },
    );
}

function shown(tree: Tree): string {
  return tree instanceof Map ? "an object" : String(tree);
}

function readEntry(name: string, tree: Tree, complain: Complain): Entry {
  const entry = new LockEntry(tree, ["targets", name], complain);
  const runtime = entry.entries("runtime", () => true);
  return {
    pins: readPins(entry),
    pulled: readPulled(entry),
    runtime: [...runtime.keys()].sort(compareTexts),
  };
}
