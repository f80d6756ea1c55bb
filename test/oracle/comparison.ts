import type ts from "typescript";
import { Comparer, type SameComponents } from "./compare.ts";
import type { Difference } from "./difference.ts";
import type { Ours } from "./ours.ts";
import { compileInMemory } from "./program.ts";
import type { Source } from "./document.ts";
import { Shapes } from "./shape.ts";
import { theirExport, type Sides } from "./sides.ts";
import { theirTypes } from "./theirs.ts";
import {
  absentOperations,
  componentsOf,
  theirOperation,
  unitsOf,
  type Unit,
} from "./units.ts";

/** The types that both make of a document, side by side. */
export interface Comparison {
  readonly units: readonly Unit[];
  /** Pointers of operations that only they have. */
  readonly absent: readonly string[];
  differencesIn(unit: Unit): readonly Difference[];
  /** Whether their type is no more assignable to itself, declared again: then nothing can be said of it. */
  isUnsound(unit: Unit): boolean;
}

export async function compareTypes(
  source: Source,
  ours: Ours,
): Promise<Comparison> {
  const theirs = await theirTypes(source.value);
  const texts = [["theirs.ts", theirs], ["again.ts", theirs], ...ours.texts];
  const compiled = compileInMemory(new Map(texts as [string, string][]));
  const shapes = new Shapes(compiled.checker);
  const sides = { source, compiled, shapes, ours };
  const comparer = new Comparer(shapes, sameComponents(sides));
  return {
    units: unitsOf(sides),
    absent: absentOperations(sides),
    differencesIn: ({ theirs: one, ours: other }) =>
      comparer.compare(one, other),
    isUnsound(unit) {
      const [one, again] = ["theirs.ts", "again.ts"].map((module) =>
        theirType(unit, module, sides),
      );
      const { checker } = compiled;
      return (
        !one ||
        !again ||
        !checker.isTypeAssignableTo(one, again) ||
        !checker.isTypeAssignableTo(again, one)
      );
    },
  };
}

/** What their module declares for a unit, or for the operation that it is a part of. */
function theirType(
  { subject }: Unit,
  module: string,
  sides: Sides,
): ts.Type | undefined {
  if (subject.kind !== "component") {
    return theirOperation(subject.operation, sides, module);
  }
  const { checker } = sides.compiled;
  const components = theirExport("components", sides, module);
  const schemas =
    components && checker.getPropertyOfType(components, "schemas");
  const all = schemas && checker.getTypeOfSymbol(schemas);
  const found = all && checker.getPropertyOfType(all, subject.name);
  return found && checker.getTypeOfSymbol(found);
}

function sameComponents(sides: Sides): SameComponents {
  const same = new Map<ts.Type, Set<ts.Type>>();
  for (const { theirs, ours } of componentsOf(sides).values()) {
    if (!ours) continue;
    const all = same.get(theirs) ?? new Set();
    same.set(theirs, all.add(ours));
  }
  return same;
}
