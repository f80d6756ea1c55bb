import ts from "typescript";

/** A member of an object, whatever the object is written as. */
export interface Member {
  readonly optional: boolean;
  readonly type: ts.Type | ObjectAlternative;
}

/** One of the alternatives that a type consists of; a type that is no union is its only alternative. */
export type Alternative =
  /** Compared by its text: `string`, `null`, `"pending"`, `unknown`. */
  | { readonly kind: "leaf"; readonly text: string }
  /** Bytes, however they are passed. */
  | { readonly kind: "file" }
  | { readonly kind: "array"; readonly type: ts.Type; readonly items: ts.Type }
  | {
      readonly kind: "tuple";
      readonly type: ts.Type;
      readonly items: readonly ts.Type[];
      readonly rest: ts.Type | undefined;
    }
  | ObjectAlternative;

export interface ObjectAlternative {
  readonly kind: "object";
  /** Undefined for one that is put together of several. */
  readonly type: ts.Type | undefined;
  readonly members: ReadonlyMap<string, Member>;
  readonly index: ts.Type | undefined;
}

/** Looks at types as sets of alternatives. */
export class Shapes {
  readonly checker: ts.TypeChecker;
  readonly #known = new Map<ts.Type, readonly Alternative[]>();

  constructor(checker: ts.TypeChecker) {
    this.checker = checker;
  }

  /** All alternatives of several types, each once. */
  of(types: readonly (ts.Type | ObjectAlternative)[]): Alternative[] {
    const all = types.flatMap((type) =>
      "kind" in type ? type : this.#alternatives(type),
    );
    const leaves = new Map<string, Alternative>();
    const others = new Set<Alternative>();
    for (const alternative of all) {
      if (alternative.kind === "leaf") {
        leaves.set(alternative.text, alternative);
      } else if (alternative.kind === "file") leaves.set("file", alternative);
      else others.add(alternative);
    }
    if (leaves.has("true") && leaves.has("false")) {
      leaves.delete("true");
      leaves.delete("false");
      leaves.set("boolean", leaf("boolean"));
    }
    // A literal beside all texts or numbers says nothing of its own.
    if (leaves.has("string")) drop(leaves, /^"/);
    if (leaves.has("number")) drop(leaves, /^-?\d/);
    return [...leaves.values(), ...others];
  }

  #alternatives(type: ts.Type): readonly Alternative[] {
    const known = this.#known.get(type);
    if (known) return known;
    const found = type.isUnion()
      ? type.types.flatMap((part) => this.#alternatives(part))
      : this.#alternative(type);
    this.#known.set(type, found);
    return found;
  }

  #alternative(type: ts.Type): readonly Alternative[] {
    const { checker } = this;
    if (type.flags & ts.TypeFlags.Never) return [];
    if (isFile(type)) return [{ kind: "file" }];
    if (checker.isTupleType(type)) return [this.#tuple(type)];
    if (checker.isArrayType(type)) {
      const [items] = checker.getTypeArguments(type as ts.TypeReference);
      return [{ kind: "array", type, items: items! }];
    }
    const plain = withoutEmpty(type, checker);
    if (plain) return this.#alternatives(plain);
    if (isArrays(type, checker)) {
      const items = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
      return [{ kind: "array", type, items: items! }];
    }
    if (isImpossible(type, checker)) return [];
    return isObject(type, checker)
      ? [this.#object(type)]
      : [leaf(textOf(type, checker))];
  }

  #tuple(type: ts.Type): Alternative {
    const all = this.checker.getTypeArguments(type as ts.TypeReference);
    const { target } = type as ts.TupleTypeReference;
    const flags = target.elementFlags;
    const rest = flags.findIndex((flag) => flag & ts.ElementFlags.Variable);
    return {
      kind: "tuple",
      type,
      items: all.filter((_, index) => index !== rest),
      rest: all[rest],
    };
  }

  #object(type: ts.Type): ObjectAlternative {
    const { checker } = this;
    const members = new Map<string, Member>();
    for (const symbol of checker.getPropertiesOfType(type)) {
      members.set(symbol.name, {
        optional: Boolean(symbol.flags & ts.SymbolFlags.Optional),
        type: checker.getTypeOfSymbol(symbol),
      });
    }
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return { kind: "object", type, members, index };
  }
}

function drop(leaves: Map<string, Alternative>, pattern: RegExp): void {
  for (const text of [...leaves.keys()]) {
    if (pattern.test(text)) leaves.delete(text);
  }
}

function leaf(text: string): Alternative {
  return { kind: "leaf", text };
}

function textOf(type: ts.Type, checker: ts.TypeChecker): string {
  // Also what is imported and not there.
  if (type.flags & ts.TypeFlags.Any) return "any";
  return checker.typeToString(
    type,
    undefined,
    ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias,
  );
}

/** Not what is partly an object: `string & { … }` has no form that could be compared. */
function isObject(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.flags & ts.TypeFlags.Object) return true;
  return (
    type.isIntersection() &&
    type.types.every(
      (part) =>
        isObject(part, checker) &&
        !checker.isArrayType(part) &&
        !checker.isTupleType(part),
    )
  );
}

/** `string & {}` is any string; it only keeps an editor proposing the literals beside it. */
function withoutEmpty(
  type: ts.Type,
  checker: ts.TypeChecker,
): ts.Type | undefined {
  if (!type.isIntersection()) return undefined;
  const saying = type.types.filter(
    (part) =>
      !(part.flags & ts.TypeFlags.Object) ||
      checker.getPropertiesOfType(part).length > 0 ||
      checker.getIndexInfosOfType(part).length > 0,
  );
  const isScalar = saying[0] && !(saying[0].flags & ts.TypeFlags.Object);
  return saying.length === 1 && isScalar ? saying[0] : undefined;
}

/** `string & X[]`, `{ kind: "a" } & { kind: "b" }`: no JSON value is both. */
function isImpossible(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (!type.isIntersection()) return false;
  const sorts = new Set(type.types.map((part) => sortOf(part, checker)));
  if (sorts.size > 1) return true;
  const has = (part: ts.Type) => checker.getPropertiesOfType(part).length > 0;
  return !has(type) && type.types.some(has);
}

function sortOf(type: ts.Type, checker: ts.TypeChecker): string {
  if (checker.isArrayType(type) || checker.isTupleType(type)) return "array";
  return type.flags & ts.TypeFlags.Object ? "object" : "scalar";
}

/** `A[] & B[]` */
function isArrays(type: ts.Type, checker: ts.TypeChecker): boolean {
  return (
    type.isIntersection() &&
    type.types.every((part) => checker.isArrayType(part))
  );
}

/** The types that the runtime takes and gives for bytes. */
function isFile(type: ts.Type): boolean {
  const name = type.symbol?.name;
  return (
    name !== undefined &&
    [
      "Blob",
      "ArrayBuffer",
      "ArrayBufferView",
      "AsyncIterable",
      "NamedFile",
      "ReadableStream",
    ].includes(name) &&
    !type.symbol.declarations?.some((place) =>
      place.getSourceFile().fileName.includes("/models/"),
    )
  );
}
