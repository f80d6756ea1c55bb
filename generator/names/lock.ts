import { compareTexts } from "./claim.ts";
import { joinChunks } from "./lock-chunks.ts";
import { entryText } from "./lock-text.ts";
import type { Tree } from "./loose-json.ts";
import { noPins, type Pins } from "./pins.ts";
import { nothingPulled, type Pulled, treeOfPulled } from "./pulled.ts";
import { treeOfPins } from "./write-pins.ts";

/** What the lock holds of a target. */
export interface Entry {
  readonly pins: Pins;
  readonly pulled: Pulled;
  /** The modules of a shared runtime that it imports, sorted. */
  readonly runtime: readonly string[];
}

/** Before the first run. */
export const noEntry: Entry = {
  pins: noPins,
  pulled: nothingPulled,
  runtime: [],
};

/** An entry, or its text, which is read where it is asked for. */
export interface Slot {
  readonly entry?: Entry;
  readonly text?: string;
}

/** Reads the text of an entry; says what is wrong with it. */
type ReadSlot = (target: string, text: string) => Entry;

/** What `sdkwright.lock.json` holds: the pins of each target, and what was pulled for it. */
export class Lock {
  readonly #slots: ReadonlyMap<string, Slot>;
  readonly #read: ReadSlot;
  readonly #known = new Map<string, Entry>();

  constructor(
    slots: ReadonlyMap<string, Slot> = new Map(),
    read: ReadSlot = () => noEntry,
  ) {
    this.#slots = slots;
    this.#read = read;
  }

  /** The names of the targets that have pins. */
  get targets(): readonly string[] {
    return [...this.#slots.keys()].sort(compareTexts);
  }

  pinsOf(target: string): Pins {
    return this.#entry(target).pins;
  }

  pulledFor(target: string): Pulled {
    return this.#entry(target).pulled;
  }

  runtimeOf(target: string): readonly string[] {
    return this.#entry(target).runtime;
  }

  /** The text of a target's entry: what the lock is to that target. */
  textOf(target: string): string {
    const { text, entry = noEntry } = this.#slots.get(target) ?? {};
    return text ?? entryText(treeOfEntry(entry));
  }

  /** The lock with the pins of one target replaced, and what it imports of a shared runtime. */
  with(target: string, pins: Pins, runtime: readonly string[] = []): Lock {
    return this.#replaced(target, { pins, runtime });
  }

  /** The lock with what was pulled for one target replaced. */
  withPulled(target: string, pulled: Pulled): Lock {
    return this.#replaced(target, { pulled });
  }

  #replaced(target: string, change: Partial<Entry>): Lock {
    const entry = { ...this.#entry(target), ...change };
    return new Lock(new Map(this.#slots).set(target, { entry }), this.#read);
  }

  #entry(target: string): Entry {
    const { text = "", entry } = this.#slots.get(target) ?? { entry: noEntry };
    const known = entry ?? this.#known.get(target) ?? this.#read(target, text);
    this.#known.set(target, known);
    return known;
  }
}

/** Written into the lock; raised when older versions could not read it. */
export const FORMAT = 1;

/** The text of the lock file: a pure function of what it holds. */
export function printLock(lock: Lock): string {
  const names = lock.targets;
  return joinChunks(new Map(names.map((name) => [name, lock.textOf(name)])));
}

function treeOfEntry({ pulled, pins, runtime }: Entry): Tree {
  const modules = new Map(runtime.map((module) => [module, true]));
  return new Map<string, Tree>([
    ...treeOfPulled(pulled),
    ...treeOfPins(pins),
    ...(modules.size > 0 ? [["runtime", modules] as const] : []),
  ]);
}
