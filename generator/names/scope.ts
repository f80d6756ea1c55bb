import { isIdentifier, join } from "./casing.ts";
import { shortHash } from "./hash.ts";

/**
 * How strong a claim to a name is, strongest first. Configured: the user's word. Pinned: the lock's.
 * Implied: follows from something pinned, so it was there before. Declared: the document's own name.
 * Derived: made of other names.
 */
export type Strength = "configured" | "pinned" | "implied" | "declared" | "derived";

const STRENGTHS: readonly Strength[] = [
  "configured",
  "pinned",
  "implied",
  "declared",
  "derived",
];

/** Something that needs a name. */
export interface Claim {
  /** What it is, never where it stands: settles ties and seeds the hash. */
  readonly key: string;
  readonly strength: Strength;
  /** Settles what comes first among equals, before the key does. */
  readonly order: number;
  /** The name it should have. Asked when its turn comes: names settled before can be used. */
  readonly wants: () => string;
  /** What it could be called instead, best first. */
  readonly otherwise: () => readonly string[];
  /** All that is taken under a name; the name alone unless given. */
  readonly takes?: (name: string) => readonly string[];
  /** What the others call it when it stands in their way; its key unless given. */
  readonly label?: string;
  /** Claims with one mark may share a name. */
  readonly mark?: string;
}

/** Why a name could not be had. */
export type Conflict =
  | { readonly kind: "reserved"; readonly by: string }
  | { readonly kind: "taken"; readonly by: string }
  | { readonly kind: "invalid" };

/** What came of a claim. */
export interface Settled {
  readonly name: string;
  readonly wanted: string;
  readonly strength: Strength;
  /** Why it could not have the name it wanted. */
  readonly conflict: Conflict | undefined;
}

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

/** Names that must differ. Reserved ones are taken first, then claims by strength. */
export class Scope {
  readonly #holders = new Map<string, Conflict & { readonly mark?: string | undefined }>();
  readonly #settled = new Map<string, Settled>();
  readonly #fold: (name: string) => string;
  readonly #accepts: (name: string) => boolean;
  readonly #hashed: (name: string, hash: string) => string;

  constructor(rules: ScopeRules = {}) {
    this.#fold = rules.fold ?? ((name) => name);
    this.#accepts = rules.accepts ?? isIdentifier;
    this.#hashed = rules.hashed ?? ((name, hash) => `${name}_${hash}`);
    for (const [name, by] of rules.reserved ?? []) {
      this.#holders.set(this.#fold(name), { kind: "reserved", by });
    }
  }

  /**
   * Gives each claim the best name that is left. The order of the claims does not matter. What cannot
   * have its name waits for its peers: it must not take instead what one of them should have.
   */
  settle(claims: readonly Claim[]): void {
    for (const peers of ranked(claims)) {
      const losers = peers.filter((claim) => !this.#grant(claim));
      for (const claim of losers) this.#replace(claim);
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

  /** Whether the claim could have the name it wants. */
  #grant(claim: Claim): boolean {
    const wanted = claim.wants();
    if (this.#conflict(wanted, claim) !== undefined) return false;
    this.#take(wanted, wanted, undefined, claim);
    return true;
  }

  #replace(claim: Claim): void {
    const wanted = claim.wants();
    const conflict = this.#conflict(wanted, claim);
    this.#take(this.#next(wanted, claim), wanted, conflict, claim);
  }

  #take(name: string, wanted: string, conflict: Conflict | undefined, claim: Claim): void {
    const { key, label, strength, mark, takes } = claim;
    const holder = { kind: "taken", by: label ?? key, mark } as const;
    for (const each of takes?.(name) ?? [name]) this.#holders.set(this.#fold(each), holder);
    this.#settled.set(key, { name, wanted, strength, conflict });
  }

  /** What else there is; in the end the first that could be a name, with ever new hashes of the key. */
  #next(wanted: string, claim: Claim): string {
    const names = claim.otherwise();
    const next = names.find((name) => this.#conflict(name, claim) === undefined);
    if (next !== undefined) return next;
    const base = [wanted, ...names].find(this.#accepts) ?? "unnamed";
    for (let seed = claim.key; ; seed += "#") {
      const name = this.#hashed(base, shortHash(seed));
      if (this.#conflict(name, claim) === undefined) return name;
    }
  }

  #conflict(name: string, { takes, mark }: Claim): Conflict | undefined {
    if (!this.#accepts(name)) return { kind: "invalid" };
    for (const each of takes?.(name) ?? [name]) {
      const holder = this.#holders.get(this.#fold(each));
      if (holder && (mark === undefined || holder.mark !== mark)) return holder;
    }
    return undefined;
  }
}

/** The strength of a claim that may be configured or pinned. */
export function strongest(
  configured: string | undefined,
  pinned: string | undefined,
  otherwise: Strength,
): Strength {
  if (configured !== undefined) return "configured";
  return pinned === undefined ? otherwise : "pinned";
}

/**
 * Claims by strength, each with its peers. What follows from other names is settled step by step, as
 * these must be settled before.
 */
function ranked(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups: Claim[][] = [];
  let last: Claim | undefined;
  for (const claim of [...claims].sort(compareClaims)) {
    const isPeer =
      last?.strength === claim.strength &&
      (last.order === claim.order || !["implied", "derived"].includes(claim.strength));
    if (isPeer) groups.at(-1)!.push(claim);
    else groups.push([claim]);
    last = claim;
  }
  return groups;
}

function compareClaims(a: Claim, b: Claim): number {
  return (
    STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
    a.order - b.order ||
    compareTexts(a.key, b.key)
  );
}

/** By UTF-16 code units: the same everywhere, whatever the locale. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The name with a word that says what it is, unless it says so already: `ErrorModel`. */
export function qualified(name: string, word: string): readonly string[] {
  return name.endsWith(word) ? [] : [join(name, word)];
}
