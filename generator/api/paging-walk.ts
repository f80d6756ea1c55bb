import type { Api } from "./api.ts";
import type { MemberPath } from "./paging.ts";
import type { Member, Type } from "./types.ts";

type Declared = Pick<Api, "models">;

/** A type without null and without the names it goes by. */
export function bareType(type: Type, api: Declared): Type {
  let bare = type;
  // Nothing but names in a circle would not have become a type.
  for (;;) {
    const model =
      bare.kind === "reference" ? api.models.get(bare.model) : undefined;
    if (bare.kind === "nullable") bare = bare.of;
    else if (model?.kind === "alias") bare = model.type;
    else return bare;
  }
}

/** The members of an object; undefined where it is none. Of several parts the first that has one counts. */
export function membersOf(
  type: Type,
  api: Declared,
): ReadonlyMap<string, Member> | undefined {
  const bare = bareType(type, api);
  if (bare.kind === "intersection") {
    const parts = bare.parts.map((part) => membersOf(part, api) ?? new Map());
    return new Map(parts.toReversed().flatMap((members) => [...members]));
  }
  if (bare.kind !== "reference") return undefined;
  const model = api.models.get(bare.model);
  if (model?.kind !== "object") return undefined;
  return new Map(model.members.map((member) => [member.name, member]));
}

/** What a path leads to, or what is there in its place. */
export function typeAt(
  type: Type,
  path: MemberPath,
  api: Declared,
): Type | { readonly problem: string } {
  const [step, ...rest] = path;
  if (step === undefined) return type;
  const bare = bareType(type, api);
  if (typeof step === "number") {
    if (bare.kind === "array") return typeAt(bare.items, rest, api);
    return {
      problem: `it is ${wordsFor(type, api)}, of which none is the last`,
    };
  }
  const members = membersOf(type, api);
  if (!members) {
    return { problem: `${wordsFor(type, api)} has no member ${step}` };
  }
  const member = members.get(step);
  if (member) return typeAt(member.type, rest, api);
  return {
    problem: `there is no member ${step} among ${listed(members.keys())}`,
  };
}

/** Names for a sentence. */
export function listed(names: Iterable<string>): string {
  return [...names].join(", ") || "none at all";
}

/** What a type is, for a sentence. */
export function wordsFor(type: Type, api: Declared): string {
  const bare = bareType(type, api);
  switch (bare.kind) {
    case "string":
    case "number":
    case "boolean":
      return `a ${bare.kind}`;
    case "array":
    case "tuple":
      return "a list";
    case "map":
    case "intersection":
      return "an object";
    case "unknown":
      return "a value of any type";
    case "reference": {
      const kind = api.models.get(bare.model)?.kind;
      if (kind === "enum") return "an enum";
      return kind === "union" ? "a union" : "an object";
    }
    case "union":
      return "a union";
    default:
      return `a value of type ${bare.kind}`;
  }
}
