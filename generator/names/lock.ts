import type { Report } from "../diagnostics/report.ts";
import { compareTexts } from "./claim.ts";
import { LockEntry } from "./lock-entry.ts";
import { lockText } from "./lock-text.ts";
import { parseLooseJson, type Tree } from "./loose-json.ts";
import { sidesOf, unite, type Contradiction } from "./merge-sides.ts";
import { noPins, type Pins } from "./pins.ts";
import {
  nothingPulled,
  readPulled,
  treeOfPulled,
  type Pulled,
} from "./pulled.ts";
import { readPins } from "./read-pins.ts";
import { withoutShortForms } from "./short-forms.ts";
import { treeOfPins } from "./write-pins.ts";

/** What the lock holds of a target. */
interface Entry {
  readonly pins: Pins;
  readonly pulled: Pulled;
}

const noEntry: Entry = { pins: noPins, pulled: nothingPulled };

/** What `sdkwright.lock.json` holds: the pins of each target, and what was pulled for it. */
export class Lock {
  readonly #targets: ReadonlyMap<string, Entry>;

  constructor(targets: ReadonlyMap<string, Entry> = new Map()) {
    this.#targets = targets;
  }

  /** The names of the targets that have pins. */
  get targets(): readonly string[] {
    return [...this.#targets.keys()].sort(compareTexts);
  }

  pinsOf(target: string): Pins {
    return this.#entry(target).pins;
  }

  pulledFor(target: string): Pulled {
    return this.#entry(target).pulled;
  }

  /** The lock with the pins of one target replaced. */
  with(target: string, pins: Pins): Lock {
    const entry = { ...this.#entry(target), pins };
    return new Lock(new Map(this.#targets).set(target, entry));
  }

  /** The lock with what was pulled for one target replaced. */
  withPulled(target: string, pulled: Pulled): Lock {
    const entry = { ...this.#entry(target), pulled };
    return new Lock(new Map(this.#targets).set(target, entry));
  }

  #entry(target: string): Entry {
    return this.#targets.get(target) ?? noEntry;
  }
}

/** Written into the lock; raised when older versions could not read it. */
const FORMAT = 1;

/** The text of the lock file: a pure function of what it holds. */
export function printLock(lock: Lock): string {
  const targets = lock.targets.map((name) => {
    const pulled = treeOfPulled(lock.pulledFor(name));
    const pins = treeOfPins(lock.pinsOf(name));
    return [name, new Map([...pulled, ...pins])] as const;
  });
  return lockText(
    new Map<string, Tree>([
      ["format", FORMAT],
      ["targets", new Map(targets)],
    ]),
  );
}

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
  const contradictions: Contradiction[] = [];
  const trees: Tree[] = [];
  for (const side of sidesOf(text)) {
    const parsed = parseLooseJson(side, (path, first, second) =>
      unite(first, second, path, contradictions),
    );
    if (!("value" in parsed)) {
      const place = { file, offset: parsed.offset, length: 1 };
      report.add("lock-unreadable", place, { reason: "this is no JSON" });
      return new Lock();
    }
    trees.push(withoutShortForms(parsed.value));
  }
  const tree = trees.reduce((ours, theirs) =>
    unite(ours, theirs, [], contradictions),
  );
  const lock = readLock(tree, file, report);
  for (const { path, kept, dropped } of contradictions) {
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
  return lock;
}

function readLock(tree: Tree, file: string, report: Report): Lock {
  const complain = (path: readonly string[], expected: string): void =>
    report.add(
      "lock-unreadable",
      { file },
      { reason: `${path.join(" ")} is not ${expected}` },
    );
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
      [...targets].map(([name, target]) => {
        const entry = new LockEntry(target, ["targets", name], complain);
        return [name, { pins: readPins(entry), pulled: readPulled(entry) }];
      }),
    ),
  );
}

function shown(tree: Tree): string {
  return tree instanceof Map ? "an object" : String(tree);
}
