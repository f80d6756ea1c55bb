import type { Alternative, ObjectAlternative } from "./shape.ts";

/** Compared by its text alone. */
export function isLeaf({ kind }: Alternative): boolean {
  return kind === "leaf" || kind === "file";
}

/** The value of an optional member that is not there. */
export function isUndefined(alternative: Alternative): boolean {
  return alternative.kind === "leaf" && alternative.text === "undefined";
}

/** Leaves that others have not. */
export function leavesBeside(
  some: readonly Alternative[],
  others: readonly Alternative[],
): Alternative[] {
  const texts = new Set(others.filter(isLeaf).map(leafText));
  return some.filter((part) => isLeaf(part) && !texts.has(leafText(part)));
}

function leafText(alternative: Alternative): string {
  return alternative.kind === "leaf" ? alternative.text : alternative.kind;
}

/** Equal alternatives have equal signatures. */
export function signature(alternative: Alternative): string {
  if (alternative.kind !== "object") return alternative.kind;
  const { members, index } = alternative;
  return `${[...members.keys()].sort().join()} ${index !== undefined}`;
}

/** Who is most like whom among what did not match. */
export function pairs(
  theirs: readonly Alternative[],
  ours: readonly Alternative[],
): [Alternative, Alternative][] {
  const candidates = theirs.flatMap((one) =>
    ours.map((other) => ({ one, other, likeness: likeness(one, other) })),
  );
  const taken = new Set<Alternative>();
  return candidates
    .filter((candidate) => candidate.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .flatMap(({ one, other }): [Alternative, Alternative][] => {
      if (taken.has(one) || taken.has(other)) return [];
      taken.add(one);
      taken.add(other);
      return [[one, other]];
    });
}

/** From 0, for what cannot be compared, to 1. */
function likeness(one: Alternative, other: Alternative): number {
  if (one.kind !== other.kind) return 0;
  if (one.kind !== "object" || other.kind !== "object") return 1;
  const names = [...one.members.keys()];
  const shared = names.filter((name) => other.members.has(name));
  const all = names.length + other.members.size - shared.length;
  const same = shared.filter((name) => sameLiteral(one, other, name)).length;
  return all === 0
    ? 1
    : (shared.length + same + 0.1) / (all + shared.length + 0.1);
}

function sameLiteral(
  one: ObjectAlternative,
  other: ObjectAlternative,
  name: string,
): boolean {
  const [theirs, ours] = [one, other].map(
    ({ members }) => members.get(name)!.type,
  );
  if ("kind" in theirs! || "kind" in ours!) return false;
  return (
    theirs!.isLiteral() && ours!.isLiteral() && theirs.value === ours.value
  );
}
