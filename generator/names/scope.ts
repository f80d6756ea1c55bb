import { isIdentifier } from "./casing.ts";
import { ranked, type Claim, type Conflict, type Settled } from "./claim.ts";
import { shortHash } from "../hash.ts";

export interface ScopeRules {
  /** Names that nothing gets, each with who has it. */
  readonly reserved?: ReadonlyMap<string, string>;
  /** What two names must differ in; the names themselves unless given. */
  readonly fold?: (name: string) => string;
  /** What a name can be; an identifier unless given. */
  readonly accepts?: (name: string) => boolean;
  /** A name with a hash. */
  readonly hashed?: (name: string, hash: string) => string;
}

/** Who has a name, as the others see it. */
interface Holder {
  readonly conflict: Conflict;
  readonly mark: string | undefined;
}

/** Names that must differ. Reserved ones are taken first, then claims by strength. */
export class Scope {
  readonly #holders = new Map<string, Holder>();
  readonly #settled = new Map<string, Settled>();
  readonly #fold: (name: string) => string;
  readonly #accepts: (name: string) => boolean;
  readonly #hashed: (name: string, hash: string) => string;

  constructor(rules: ScopeRules = {}) {
    this.#fold = rules.fold ?? ((name) => name);
    this.#accepts = rules.accepts ?? isIdentifier;
    this.#hashed = rules.hashed ?? ((name, hash) => `${name}_${hash}`);
    for (const [name, by] of rules.reserved ?? []) {
      const conflict: Conflict = { kind: "reserved", by };
      this.#holders.set(this.#fold(name), { conflict, mark: undefined });
    }
  }

  /**
   * Gives each claim the best name that is left. The order of the claims does not matter. What cannot
   * have its name waits for its peers: it must not take instead what one of them should have.
   */
  settle(claims: readonly Claim[]): void {
    for (const peers of ranked(claims)) {
      const losers: [Claim, Conflict][] = [];
      for (const claim of peers) {
        const wanted = claim.wants();
        const conflict = this.#conflict(wanted, claim);
        if (conflict) losers.push([claim, conflict]);
        else this.#take(wanted, wanted, undefined, claim);
      }
      for (const [claim, conflict] of losers) {
        const wanted = claim.wants();
        this.#take(this.#next(wanted, claim), wanted, conflict, claim);
      }
    }
  }

  /** What came of the claim with this key; undefined before it was settled. */
  get(key: string): Settled | undefined {
    return this.#settled.get(key);
  }

  /** The name that the claim with this key got. It must have been settled. */
  name(key: string): string {
    return this.#settled.get(key)!.name;
  }

  #take(
    name: string,
    wanted: string,
    conflict: Conflict | undefined,
    claim: Claim,
  ): void {
    const { key, label, strength, mark, takes } = claim;
    const taken: Conflict = { kind: "taken", by: label ?? key };
    for (const each of takes?.(name) ?? [name]) {
      this.#holders.set(this.#fold(each), { conflict: taken, mark });
    }
    this.#settled.set(key, { name, wanted, strength, conflict });
  }

  /** What else there is; in the end the first that could be a name, with ever new hashes of the key. */
  #next(wanted: string, claim: Claim): string {
    const names = [wanted, ...claim.otherwise()];
    const next = names.find(
      (name) => this.#conflict(name, claim) === undefined,
    );
    if (next !== undefined) return next;
    const base = names.find(this.#accepts) ?? "unnamed";
    for (let seed = claim.key; ; seed += "#") {
      const name = this.#hashed(base, shortHash(seed));
      if (this.#conflict(name, claim) === undefined) return name;
    }
  }

  #conflict(name: string, { takes, mark }: Claim): Conflict | undefined {
    if (!this.#accepts(name)) return { kind: "invalid" };
    for (const each of takes?.(name) ?? [name]) {
      const holder = this.#holders.get(this.#fold(each));
      if (holder && (mark === undefined || holder.mark !== mark)) {
        return holder.conflict;
      }
    }
    return undefined;
  }
}
