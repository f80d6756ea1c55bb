import { readFileSync } from "node:fs";
import { digest, isAsBefore } from "./record.ts";
import type { Found } from "./notes.ts";
import type { Recorder } from "./recorder.ts";

/** What a run found out of one of its targets, as `RunRecord` is of a run. */
export interface TargetRecord extends Found {
  /** Digests of the settled options, and of what the lock says of the target. */
  readonly options: string;
  readonly lock: string;
  /** What diagnostics point into; null where there are none. */
  readonly config: string | null;
  /** The modules that it imports of a shared runtime. */
  readonly runtime: readonly string[];
  /** What there is to tell of it. */
  readonly told: readonly unknown[];
}

/** What must be the same for a record to hold, beside the files. */
export interface Conditions {
  readonly options: string;
  readonly lock: string;
  readonly config: string;
}

/**
 * The records of the targets of a command line: where one of fifty documents has changed, the others
 * need not be generated again.
 */
export class TargetRecords {
  readonly #recorder: Recorder;
  readonly #before: Readonly<Record<string, TargetRecord>>;
  readonly #now: Record<string, TargetRecord> = {};

  constructor(recorder: Recorder) {
    this.#recorder = recorder;
    this.#before = readRecords(recorder.targetsPath);
  }

  /** Whether nothing is known: then there is nothing to be compared. */
  get isEmpty(): boolean {
    return Object.keys(this.#before).length === 0;
  }

  /** What holds of a target that is as it was; undefined where it has to be made. */
  find(name: string, conditions: Conditions): TargetRecord | undefined {
    const record = Object.hasOwn(this.#before, name)
      ? this.#before[name]
      : undefined;
    const holds =
      record?.options === digest(conditions.options) &&
      record.lock === digest(conditions.lock) &&
      [null, digest(conditions.config)].includes(record.config) &&
      isAsBefore(record);
    return holds ? record : undefined;
  }

  keep(
    name: string,
    { options, lock, config }: Conditions,
    record: Omit<TargetRecord, "options" | "lock" | "config">,
    isOfConfig: boolean,
  ): void {
    this.#now[name] = {
      ...record,
      options: digest(options),
      lock: digest(lock),
      config: isOfConfig ? digest(config) : null,
    };
  }

  keepAsBefore(name: string, record: TargetRecord): void {
    this.#now[name] = record;
  }

  end(): void {
    this.#recorder.keepTargets(this.#now);
  }
}

function readRecords(path: string): Readonly<Record<string, TargetRecord>> {
  try {
    const records: unknown = JSON.parse(readFileSync(path, "utf8"));
    return records as Readonly<Record<string, TargetRecord>>;
  } catch {
    return {};
  }
}
