import type ts from "typescript";
import {
  isLeaf,
  isUndefined,
  leavesBeside,
  pairs,
  signature,
} from "./likeness.ts";
import type { Difference, Step } from "./difference.ts";
import type {
  Alternative,
  Member,
  ObjectAlternative,
  Shapes,
} from "./shape.ts";

/** What two alternatives differ in, and on which open comparison that rests. */
interface Outcome {
  readonly differences: readonly Difference[];
  /** The outermost comparison that was taken to come out equal; its depth. */
  readonly assumed: number;
}

const equal: Outcome = { differences: [], assumed: Infinity };

/** Which types stand for the same component, and are compared on their own. */
export type SameComponents = ReadonlyMap<ts.Type, ReadonlySet<ts.Type>>;

/**
 * Compares types level by level: keys, optionality, leaves, items, and the alternatives of unions as
 * sets. A pair of types that is met again while it is being compared counts as equal, so recursion
 * ends.
 */
export class Comparer {
  readonly #shapes: Shapes;
  readonly #same: SameComponents;
  readonly #open = new Map<object, Map<object, number>>();
  readonly #known = new Map<object, Map<object, readonly Difference[]>>();
  #depth = 0;

  constructor(shapes: Shapes, same: SameComponents = new Map()) {
    this.#shapes = shapes;
    this.#same = same;
  }

  /** How the alternatives of two lists of types differ. */
  compare(
    theirs: readonly Alternative[],
    ours: readonly Alternative[],
  ): readonly Difference[] {
    return this.#union(theirs, ours, true).differences;
  }

  #types(
    theirs: ts.Type | ObjectAlternative,
    ours: ts.Type | ObjectAlternative,
    mayBeUndefined = false,
  ): Outcome {
    if (this.#same.get(theirs as ts.Type)?.has(ours as ts.Type)) return equal;
    const [one, other] = [theirs, ours].map((type) => {
      const all = this.#shapes.of([type]);
      return mayBeUndefined ? all.filter((part) => !isUndefined(part)) : all;
    });
    return this.#union(one!, other!, false);
  }

  #union(
    theirs: readonly Alternative[],
    ours: readonly Alternative[],
    isRoot: boolean,
  ): Outcome {
    const structured = (all: readonly Alternative[]) =>
      all.filter((part) => !isLeaf(part));
    const outcomes: Outcome[] = [];
    const compare = (one: Alternative, other: Alternative): Outcome =>
      this.#alternatives(one, other, isRoot);
    const isMatch = (one: Alternative, other: Alternative): boolean => {
      if (signature(one) !== signature(other)) return false;
      const outcome = compare(one, other);
      if (outcome.differences.length > 0) return false;
      outcomes.push(outcome);
      return true;
    };
    const [some, others] = [structured(theirs), structured(ours)];
    const onlyTheirs = new Set(some);
    const onlyOurs = new Set(others);
    const isChoice = some.length > 1 || others.length > 1;
    for (const one of isChoice ? some : []) {
      const match = [...onlyOurs].find((other) => isMatch(one, other));
      if (!match) continue;
      onlyTheirs.delete(one);
      onlyOurs.delete(match);
    }
    for (const [one, other] of pairs([...onlyTheirs], [...onlyOurs])) {
      outcomes.push(compare(one, other));
      onlyTheirs.delete(one);
      onlyOurs.delete(other);
    }
    // An alternative that is there twice is there.
    for (const one of onlyTheirs) {
      if (others.some((other) => isMatch(one, other))) onlyTheirs.delete(one);
    }
    for (const other of onlyOurs) {
      if (some.some((one) => isMatch(one, other))) onlyOurs.delete(other);
    }
    const missing = [...leavesBeside(theirs, ours), ...onlyTheirs];
    const extra = [...leavesBeside(ours, theirs), ...onlyOurs];
    if (missing.length > 0 || extra.length > 0) {
      const difference: Difference = {
        kind: "type",
        path: [],
        theirs,
        ours,
        onlyTheirs: missing,
        onlyOurs: extra,
      };
      outcomes.push({ differences: [difference], assumed: Infinity });
    }
    return joined(outcomes);
  }

  /** Two alternatives that are no leaves. */
  #alternatives(
    one: Alternative,
    other: Alternative,
    isRoot: boolean,
  ): Outcome {
    const [theirs, ours] = [identityOf(one), identityOf(other)];
    const isSame =
      !isRoot && this.#same.get(theirs as ts.Type)?.has(ours as ts.Type);
    if (isSame) return equal;
    const known = this.#known.get(theirs)?.get(ours);
    if (known) return { differences: known, assumed: Infinity };
    const depth = this.#open.get(theirs)?.get(ours);
    if (depth !== undefined) return { differences: [], assumed: depth };

    const own = this.#depth++;
    note(this.#open, theirs, ours, own);
    const outcome = this.#parts(one, other);
    this.#open.get(theirs)!.delete(ours);
    this.#depth--;
    // What rests on a comparison that is still open may turn out otherwise.
    if (outcome.assumed < own) return outcome;
    note(this.#known, theirs, ours, outcome.differences);
    return { differences: outcome.differences, assumed: Infinity };
  }

  #parts(one: Alternative, other: Alternative): Outcome {
    if (one.kind === "file" && other.kind === "file") return equal;
    if (one.kind === "array" && other.kind === "array") {
      return below({ kind: "item" }, this.#types(one.items, other.items));
    }
    if (one.kind === "tuple" && other.kind === "tuple") {
      const [some, others] = [partsOfTuple(one), partsOfTuple(other)];
      if (some.length === others.length && !one.rest === !other.rest) {
        const outcomes = some.map((type, index) =>
          below({ kind: "item" }, this.#types(type, others[index]!)),
        );
        return joined(outcomes);
      }
    }
    if (one.kind === "object" && other.kind === "object") {
      return this.#objects(one, other);
    }
    const sides = { theirs: [one], ours: [other] };
    const difference: Difference = {
      kind: "type",
      path: [],
      ...sides,
      onlyTheirs: sides.theirs,
      onlyOurs: sides.ours,
    };
    return { differences: [difference], assumed: Infinity };
  }

  #objects(theirs: ObjectAlternative, ours: ObjectAlternative): Outcome {
    const names = new Set([...theirs.members.keys(), ...ours.members.keys()]);
    const outcomes = [...names].map((name) => {
      const [one, other] = [theirs.members.get(name), ours.members.get(name)];
      return below(
        { kind: "member", name },
        this.#members(one, other, theirs, ours),
      );
    });
    return joined([...outcomes, this.#indexes(theirs, ours)]);
  }

  #members(
    one: Member | undefined,
    other: Member | undefined,
    theirs: ObjectAlternative,
    ours: ObjectAlternative,
  ): Outcome {
    if (!one) return only({ kind: "extra", path: [], theirs, ours: other! });
    if (!other) return only({ kind: "missing", path: [], theirs: one, ours });
    // Also of a required member `WithRequired` may leave undefined.
    const types = this.#types(one.type, other.type, true);
    if (one.optional === other.optional) return types;
    const optionality: Difference = {
      kind: "optional",
      path: [],
      theirs: one,
      ours: other,
    };
    return joined([only(optionality), types]);
  }

  #indexes(theirs: ObjectAlternative, ours: ObjectAlternative): Outcome {
    if (!theirs.index && !ours.index) return equal;
    const { differences, assumed } =
      theirs.index && ours.index
        ? this.#types(theirs.index, ours.index)
        : this.#oneIndex(theirs.index, ours.index);
    const held = [...ours.members.values()].map(({ type }) => type);
    const ofMembers = this.#shapes.of(held);
    const told = differences.map((difference) =>
      difference.kind === "type" && difference.path.length === 0
        ? { ...difference, indexed: { theirs, ours, ofMembers } }
        : difference,
    );
    return below({ kind: "value" }, { differences: told, assumed });
  }

  #oneIndex(one: ts.Type | undefined, other: ts.Type | undefined): Outcome {
    const theirs = one ? this.#shapes.of([one]) : [];
    const ours = other ? this.#shapes.of([other]) : [];
    return only({
      kind: "type",
      path: [],
      theirs,
      ours,
      onlyTheirs: theirs,
      onlyOurs: ours,
    });
  }
}

function only(difference: Difference): Outcome {
  return { differences: [difference], assumed: Infinity };
}

function below(step: Step, { differences, assumed }: Outcome): Outcome {
  if (differences.length === 0) return { differences, assumed };
  return {
    differences: differences.map((difference) => ({
      ...difference,
      path: [step, ...difference.path],
    })),
    assumed,
  };
}

function joined(outcomes: readonly Outcome[]): Outcome {
  return {
    differences: outcomes.flatMap(({ differences }) => differences),
    assumed: Math.min(Infinity, ...outcomes.map(({ assumed }) => assumed)),
  };
}

function note<Value>(
  all: Map<object, Map<object, Value>>,
  one: object,
  other: object,
  value: Value,
): void {
  const row = all.get(one) ?? new Map<object, Value>();
  all.set(one, row);
  row.set(other, value);
}

function identityOf(alternative: Alternative): object {
  return "type" in alternative
    ? (alternative.type ?? alternative)
    : alternative;
}

function partsOfTuple({ items, rest }: Alternative & { kind: "tuple" }) {
  return rest ? [...items, rest] : items;
}
