import type { Tree } from "./loose-json.ts";
import type { EnumConstant } from "./pins.ts";

/** Says where the lock does not hold what it must. */
export type Complain = (path: readonly string[], expected: string) => void;

/** A part of the lock and the way to it. */
export class LockEntry {
  readonly tree: Tree;
  readonly #path: readonly string[];
  readonly #complain: Complain;

  constructor(tree: Tree, path: readonly string[], complain: Complain) {
    this.tree = tree;
    this.#path = path;
    this.#complain = complain;
  }

  ownText(): string | undefined {
    if (typeof this.tree === "string") return this.tree;
    this.#complain(this.#path, "a text");
    return undefined;
  }

  /** Says what this should be. */
  complain(expected: string): void {
    this.#complain(this.#path, expected);
  }

  text(key: string): string | undefined {
    return this.#members().has(key) ? this.requiredText(key) : undefined;
  }

  requiredText(key: string): string | undefined {
    const value = this.#members().get(key);
    if (typeof value === "string") return value;
    this.#complain([...this.#path, key], "a text");
    return undefined;
  }

  oneOf<Word extends string>(
    key: string,
    words: readonly Word[],
  ): Word | undefined {
    const value = this.text(key);
    const word = words.find((each) => each === value);
    if (value !== undefined && word === undefined) {
      this.#complain([...this.#path, key], `one of ${words.join(", ")}`);
    }
    return word;
  }

  texts(key: string): ReadonlyMap<string, string> {
    return this.entries(key, (entry) => entry.ownText());
  }

  constants(key: string): ReadonlyMap<EnumConstant, string> {
    const values = this.entries(key, (entry) => {
      if (entry.tree !== null && typeof entry.tree !== "object")
        return entry.tree;
      entry.#complain(entry.#path, "a text, a number, true or false");
      return undefined;
    });
    return new Map([...values].map(([name, value]) => [value, name]));
  }

  /** The members of a member, as far as they can be read. */
  entries<Value>(
    key: string,
    read: (entry: LockEntry) => Value | undefined,
  ): ReadonlyMap<string, Value> {
    const tree = this.#members().get(key) ?? new Map();
    const path = [...this.#path, key];
    const inner = new LockEntry(tree, path, this.#complain).#members();
    const entries = [...inner].flatMap(([name, value]) => {
      const found = read(new LockEntry(value, [...path, name], this.#complain));
      return found === undefined ? [] : [[name, found] as const];
    });
    return new Map(entries);
  }

  #members(): ReadonlyMap<string, Tree> {
    if (this.tree instanceof Map) return this.tree;
    this.#complain(this.#path, "an object");
    return new Map();
  }
}
