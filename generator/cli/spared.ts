import { Notes } from "../cache/notes.ts";
import { type TargetRecord, TargetRecords } from "../cache/target-records.ts";
import type { Target } from "../config/options.ts";
import { Report } from "../diagnostics/report.ts";
import type { Lock } from "../names/lock.ts";
import { parseLock } from "../names/read-lock.ts";
import { readLock } from "../output/lock-file.ts";
import type { Product } from "../produce.ts";
import { gitPathOf } from "../source/git-path.ts";
import type { SourceFile } from "../source/source-file.ts";
import { type Memory, noteInputs, type PartOfMemory } from "./memory.ts";
import type { Reporter } from "./reporter.ts";
import { play, taping, type Told } from "./tape.ts";

/** A target that is being made, with what is to be known of it next time. */
export interface Attempt extends PartOfMemory {
  /** What there will be to tell, if it is spared then. */
  readonly told: readonly Told[];
}

/** The targets of a run that are as an earlier run has left them. */
export class Spared {
  readonly #memory: Memory;
  readonly #records: TargetRecords;
  readonly #config: string;
  readonly #found = new Map<string, TargetRecord>();
  /** The texts of locks: as they are, once something was written. */
  readonly #locks = new Map<string, string | undefined>();

  constructor(
    memory: Memory,
    targets: readonly Target[],
    config: SourceFile | undefined,
  ) {
    this.#memory = memory;
    this.#records = new TargetRecords(memory.recorder);
    this.#config = config?.text ?? "";
    if (this.#records.isEmpty) return;
    const locks = new Map<string, Lock>();
    for (const target of targets) {
      const lock = locks.get(target.lock) ?? this.#read(target.lock);
      locks.set(target.lock, lock);
      const record = this.#records.find(
        target.name,
        this.#conditions(target, lock),
      );
      if (record) this.#found.set(target.name, record);
    }
  }

  has({ name }: Target): boolean {
    return this.#found.has(name);
  }

  /** Tells of a target what the run that made it has left to tell; gives what it needs of a runtime. */
  tell({ name }: Target, reporter: Reporter): readonly string[] {
    const record = this.#found.get(name)!;
    this.#memory.recorder.takeFound(record);
    this.#records.keepAsBefore(name, record);
    for (const each of [reporter, this.#memory.reporter])
      play(record.told as readonly Told[], each);
    return record.runtime;
  }

  /** What is noted of a target while it is made. */
  begin(target: Target): Attempt {
    const notes = new Notes(this.#memory.recorder.folder);
    noteInputs(target, notes);
    return { notes, ...taping(this.#memory.reporter) };
  }

  /** Takes the notes over; where all went well, they are kept for the target alone too. */
  end({ notes, told }: Attempt, product: Product, isRight: boolean): void {
    const { target, generated, wanted, lockText } = product;
    this.#memory.recorder.takeNotes(notes);
    const text = wanted?.lock?.text ?? lockText;
    this.#locks.set(target.lock, text);
    // What a revision is changes without any file's doing so.
    if (!isRight || !notes.isWhole || gitPathOf(target.input)) return;
    const lock = parseLock(target.lock, text, new Report());
    this.#records.keep(
      target.name,
      this.#conditions(target, lock),
      { ...notes.found, runtime: generated.runtime, told },
      told.some((one) => "diagnostics" in one),
    );
  }

  /** Keeps what is known of each target; the lock, which they share, counts for the run as a whole. */
  keep(): void {
    for (const [path, text] of this.#locks)
      if (text === undefined) this.#memory.recorder.file(path, text);
      else this.#memory.recorder.written(path, text);
    this.#records.end();
  }

  #read(path: string): Lock {
    const report = new Report();
    const text = readLock(path, report);
    this.#locks.set(path, text);
    return parseLock(path, text, report);
  }

  #conditions(target: Target, lock: Lock) {
    const options = JSON.stringify(target, (_, value: unknown) =>
      value instanceof Map ? [...value] : value,
    );
    const entry = lock.textOf(target.name);
    return { options, lock: entry, config: this.#config };
  }
}
