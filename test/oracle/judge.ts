import { aboutOf, type About } from "./about.ts";
import { compareTypes, type Comparison } from "./comparison.ts";
import type { Source } from "./document.ts";
import { textOf, type Difference } from "./difference.ts";
import type { Ours } from "./ours.ts";
import { isLeaf } from "./predicates.ts";
import {
  lastReasons,
  localReasons,
  rewritingReasons,
  type LocalReason,
} from "./reasons.ts";
import { rewritten, type Schema } from "./schemas.ts";
import type { Unit } from "./units.ts";

/** What became of a document's units: component schemas, requests, responses. */
export interface Verdict {
  readonly equal: number;
  readonly better: number;
  /** Those of which nothing can be said, as their types are not even like themselves. */
  readonly unsound: readonly string[];
  /** Operations that are not generated, as was told. */
  readonly leftOut: readonly string[];
  /** How many units differ for each reason. */
  readonly reasons: Readonly<Record<string, number>>;
  /** `pointer: path: theirs vs ours`, of differences that no reason explains. */
  readonly gaps: readonly string[];
}

/** How a unit stands with the reasons that were tried. */
interface Standing {
  readonly reasons: ReadonlySet<string>;
  readonly left: readonly Unexplained[];
}

/** A difference with what the document says there. */
type Unexplained = Difference & { readonly about: About };

/** Compares the types that both make of a document, and says which differences have a reason. */
export async function judge(source: Source, ours: Ours): Promise<Verdict> {
  const comparison = await compareTypes(source, ours);
  const unsound = comparison.units.filter((unit) => comparison.isUnsound(unit));
  const standings = new Map<string, Standing>();
  for (const unit of comparison.units) {
    if (unsound.includes(unit)) continue;
    standings.set(unit.name, standingOf(unit, comparison, source.value));
  }
  await tryRewriting(standings, source, ours);
  for (const [key, standing] of standings) {
    standings.set(key, explained(standing, lastReasons));
  }
  const { absent } = comparison;
  const lost = absent.filter((pointer) => !ours.isLeftOut(pointer));
  return {
    ...countsOf(standings),
    unsound: unsound.map(({ name }) => name),
    leftOut: absent.filter((pointer) => ours.isLeftOut(pointer)),
    gaps: [...lost.map((pointer) => `${pointer}: lost`), ...gapsIn(standings)],
  };
}

/** Says the document otherwise, step by step, until nothing is left to explain. */
async function tryRewriting(
  standings: Map<string, Standing>,
  source: Source,
  ours: Ours,
): Promise<void> {
  let said = source.value;
  for (const { name, rewrites } of rewritingReasons) {
    const open = [...standings].filter(([, { left }]) => left.length > 0);
    if (open.length === 0) return;
    const before = JSON.stringify(said);
    for (const rewrite of rewrites) said = rewritten(said, rewrite);
    if (JSON.stringify(said) === before) continue;
    const comparison = await compareTypes({ ...source, value: said }, ours, {
      isFirst: false,
    });
    const units = new Map(comparison.units.map((unit) => [unit.name, unit]));
    for (const [key, { reasons, left }] of open) {
      const unit = units.get(key);
      if (!unit) continue;
      const now = standingOf(unit, comparison, source.value);
      const texts = new Set(now.left.map(textOf));
      const helps = left.some((difference) => !texts.has(textOf(difference)));
      standings.set(key, {
        reasons: new Set([
          ...reasons,
          ...now.reasons,
          ...(helps ? [name] : []),
        ]),
        left: now.left,
      });
    }
  }
}

function standingOf(
  unit: Unit,
  comparison: Comparison,
  document: Schema,
): Standing {
  const left = comparison.differencesIn(unit).map((difference) => ({
    ...difference,
    about: aboutOf(unit, difference, document),
  }));
  return explained({ reasons: new Set(), left }, localReasons);
}

/** Takes away what one of these reasons explains. */
function explained(
  standing: Standing,
  tried: readonly LocalReason[],
): Standing {
  const reasons = new Set(standing.reasons);
  const left = standing.left.filter((difference) => {
    if (isAny(difference)) return true;
    const reason = tried.find((one) =>
      one.explains(difference, difference.about),
    );
    if (reason) reasons.add(reason.name);
    return !reason;
  });
  return { reasons, left };
}

/** There is no reason to say nothing. */
function isAny(difference: Difference): boolean {
  return difference.kind === "type" && difference.ours.some(isLeaf("any"));
}

function countsOf(
  standings: ReadonlyMap<string, Standing>,
): Pick<Verdict, "equal" | "better" | "reasons"> {
  const sound = [...standings.values()].filter(({ left }) => left.length === 0);
  const better = sound.filter(({ reasons }) => reasons.size > 0);
  const names = sound.flatMap((standing) => [...standing.reasons]);
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return {
    equal: sound.length - better.length,
    better: better.length,
    reasons: counts,
  };
}

function gapsIn(standings: ReadonlyMap<string, Standing>): string[] {
  return [...standings].flatMap(([unit, { left }]) => {
    const texts = left.map((difference) => `${unit}: ${textOf(difference)}`);
    return [...new Set(texts)];
  });
}
