import { join } from "./casing.ts";

/**
 * How strong a claim to a name is, strongest first. Configured: the user's word. Pinned: the lock's.
 * Implied: follows from something pinned, so it was there before. Declared: the document's own name.
 * Derived: made of other names.
 */
export type Strength =
  "configured" | "pinned" | "implied" | "declared" | "derived";

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
 * Claims by strength, each with its peers. What is made of other names is settled step by step, as
 * these must be settled before.
 */
export function ranked(
  claims: readonly Claim[],
): readonly (readonly Claim[])[] {
  const groups: Claim[][] = [];
  let last: Claim | undefined;
  for (const claim of [...claims].sort(compareClaims)) {
    const isPeer =
      last?.strength === claim.strength &&
      (last.order === claim.order || claim.strength !== "derived");
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
