import type ts from "typescript";
import { aboutOf } from "./about.ts";
import { Comparer, type SameComponents } from "./compare.ts";
import { textOf, type Difference } from "./difference.ts";
import type { Ours } from "./ours.ts";
import { compileInMemory } from "./program.ts";
import { localReasons, rewritingReasons } from "./reasons.ts";
import { rewritten, type Schema } from "./schemas.ts";
import { Shapes } from "./shape.ts";
import { theirTypes } from "./theirs.ts";
import { Units, type Unit } from "./units.ts";

/** What became of a document's units. */
export interface Verdict {
  readonly equal: number;
  readonly better: number;
  /** Units that differ for each reason. */
  readonly reasons: Readonly<Record<string, number>>;
  /** `pointer: path: theirs vs ours`, of differences that no reason explains. */
  readonly gaps: readonly string[];
}

/** A unit as far as it is judged. */
interface Standing {
  readonly reasons: ReadonlySet<string>;
  readonly left: readonly Difference[];
}

/** Compares the types that both make of a document, and says which differences have a reason. */
export async function judge(document: Schema, ours: Ours): Promise<Verdict> {
  let standings = new Map<string, Standing>();
  await compare(document, ours, (unit, differences) => {
    standings.set(unit.name, standingOf(unit, differences, document));
  });
  let said = document;
  for (const { name, rewrites } of rewritingReasons) {
    if (![...standings.values()].some(({ left }) => left.length > 0)) break;
    const before = said;
    for (const rewrite of rewrites) said = rewritten(said, rewrite);
    if (JSON.stringify(said) === JSON.stringify(before)) continue;
    const next = new Map(standings);
    await compare(said, ours, (unit, compute) => {
      const { reasons, left } = standings.get(unit.name)!;
      if (left.length === 0) return;
      const now = standingOf(unit, compute, document);
      const texts = new Set(now.left.map(textOf));
      const helped = left.some((difference) => !texts.has(textOf(difference)));
      next.set(unit.name, {
        reasons: new Set([
          ...reasons,
          ...now.reasons,
          ...(helped ? [name] : []),
        ]),
        left: now.left,
      });
    });
    standings = next;
  }
  return verdictOf(standings);
}

function standingOf(
  unit: Unit,
  compute: () => readonly Difference[],
  document: Schema,
): Standing {
  const reasons = new Set<string>();
  const left = compute().filter((difference) => {
    const about = aboutOf(unit, difference, document);
    const reason = localReasons.find((one) => one.explains(difference, about));
    if (reason) reasons.add(reason.name);
    return !reason;
  });
  return { reasons, left };
}

async function compare(
  document: Schema,
  ours: Ours,
  use: (unit: Unit, compute: () => readonly Difference[]) => void,
): Promise<void> {
  const theirs = await theirTypes({ value: document });
  const compiled = compileInMemory(
    new Map([["theirs.ts", theirs], ...ours.texts]),
  );
  const shapes = new Shapes(compiled.checker);
  const units = new Units({ compiled, shapes, ours });
  const comparer = new Comparer(shapes, sameComponents(units));
  for (const unit of units.all()) {
    use(unit, () => comparer.compare(unit.theirs, unit.ours));
  }
}

function sameComponents(units: Units): SameComponents {
  const same = new Map<ts.Type, Set<ts.Type>>();
  for (const { theirs, ours } of units.components().values()) {
    if (!ours) continue;
    const all = same.get(theirs) ?? new Set();
    same.set(theirs, all.add(ours));
  }
  return same;
}

function verdictOf(standings: ReadonlyMap<string, Standing>): Verdict {
  const all = [...standings];
  const sound = all.filter(([, { left }]) => left.length === 0);
  const better = sound.filter(([, { reasons }]) => reasons.size > 0);
  const reasons: Record<string, number> = {};
  for (const [, standing] of all) {
    for (const name of standing.reasons)
      reasons[name] = (reasons[name] ?? 0) + 1;
  }
  return {
    equal: sound.length - better.length,
    better: better.length,
    reasons,
    gaps: all.flatMap(([unit, { left }]) => [
      ...new Set(left.map((difference) => `${unit}: ${textOf(difference)}`)),
    ]),
  };
}
