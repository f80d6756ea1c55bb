/** The names that a lock holds, each under what it is the name of. */
export interface Locked {
  /** The type of each model. */
  readonly models: ReadonlyMap<string, string>;
  /** Function and method of each operation: `getUser users.get`. */
  readonly operations: ReadonlyMap<string, string>;
}

type Entry = string | Readonly<Record<string, unknown>>;

interface LockFile {
  readonly targets: Readonly<
    Record<
      string,
      Readonly<
        Partial<
          Record<"models" | "operations", Readonly<Record<string, Entry>>>
        >
      >
    >
  >;
}

/** Reads a lock as it is on the disk, and not as the generator understands it. */
export function lockedIn(text: string): Locked {
  const [target] = Object.values((JSON.parse(text) as LockFile).targets);
  return {
    models: mapOf(target?.models, (entry) =>
      typeof entry === "string" ? entry.split(" ").at(-1)! : `${entry["type"]}`,
    ),
    operations: mapOf(target?.operations, (entry) =>
      typeof entry === "string"
        ? entry.split(" ").slice(0, 2).join(" ")
        : `${entry["function"]} ${entry["method"]}`,
    ),
  };
}

function mapOf(
  entries: Readonly<Record<string, Entry>> = {},
  nameOf: (entry: Entry) => string,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(entries).map(([key, entry]) => [key, nameOf(entry)]),
  );
}

/** What has another name than before, of all that is still there. */
export function renamedBetween(before: Locked, after: Locked): string[] {
  return (["models", "operations"] as const).flatMap((kind) =>
    [...before[kind]].flatMap(([key, name]) => {
      const now = after[kind].get(key);
      return now === undefined || now === name
        ? []
        : [`${key}: ${name} → ${now}`];
    }),
  );
}

/** What is no longer named: keys, each with the names it had. */
export function goneBetween(before: Locked, after: Locked): string[] {
  return (["models", "operations"] as const).flatMap((kind) =>
    [...before[kind].keys()].filter((key) => !after[kind].has(key)),
  );
}
