import type ts from "typescript";
import { Comparer, type SameComponents } from "./compare.ts";
import type { Difference } from "./difference.ts";
import type { Ours } from "./ours.ts";
import { compileInMemory } from "./program.ts";
import type { Source } from "./document.ts";
import { Shapes, type Member } from "./shape.ts";
import { memberOf, membersOf, theirExport, type Sides } from "./sides.ts";
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
  /**
   * Whether their type is not assignable to itself, declared again: then nothing can be said of it. Only
   * the first comparison of a document can tell.
   */
  isUnsound(unit: Unit): boolean;
}

export async function compareTypes(
  source: Source,
  ours: Ours,
  { isFirst = true } = {},
): Promise<Comparison> {
  const theirs = await theirTypes(source.value);
  const modules = isFirst ? ["theirs.ts", "again.ts"] : ["theirs.ts"];
  const texts = new Map(modules.map((module) => [module, theirs]));
  const compiled = compileInMemory(texts, ours.texts);
  const shapes = new Shapes(compiled.checker);
  const sides = { source, compiled, shapes, ours };
  const comparer = new Comparer(shapes, sameComponents(sides));
  return {
    units: unitsOf(sides),
    absent: absentOperations(sides),
    differencesIn: ({ theirs: one, ours: other }) =>
      comparer.compare(one, other),
    isUnsound(unit) {
      const { checker } = compiled;
      const [some, again] = ["theirs.ts", "again.ts"].map((module) =>
        typesOf(unit, module, sides),
      );
      return some!.some((type, index) => {
        const other = again![index]!;
        return (
          !checker.isTypeAssignableTo(type, other) ||
          !checker.isTypeAssignableTo(other, type)
        );
      });
    },
  };
}

/** What their module declares for a unit. */
function typesOf({ subject }: Unit, module: string, sides: Sides): ts.Type[] {
  switch (subject.kind) {
    case "component": {
      const components = theirExport("components", sides, module);
      const schemas = membersOf(components, sides).get("schemas")?.type;
      return typesOfMembers(schemas, [subject.name], sides);
    }
    case "request": {
      const operation = theirOperation(subject.operation, sides, module);
      return typesOfMembers(operation, ["parameters", "requestBody"], sides);
    }
    case "response": {
      const operation = theirOperation(subject.operation, sides, module);
      const responses = memberOf(operation, "responses", sides);
      return typesOfMembers(responses, subject.statuses, sides);
    }
  }
}

function typesOfMembers(
  owner: Member["type"] | undefined,
  names: readonly string[],
  sides: Sides,
): ts.Type[] {
  const members = membersOf(owner as ts.Type | undefined, sides);
  return names.flatMap((name) => {
    const type = members.get(name)?.type;
    return type ? [type as ts.Type] : [];
  });
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
