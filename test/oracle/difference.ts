import type { Alternative, Member, ObjectAlternative } from "./shape.ts";

/** A step from a type to one of its parts. */
export type Step =
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "item" }
  | { readonly kind: "value" };

/** How two types differ at one place. */
export type Difference = { readonly path: readonly Step[] } & (
  | {
      readonly kind: "type";
      readonly theirs: readonly Alternative[];
      readonly ours: readonly Alternative[];
      /** The alternatives that the other side has not. */
      readonly onlyTheirs: readonly Alternative[];
      readonly onlyOurs: readonly Alternative[];
      /** The objects whose index signatures differ. */
      readonly indexed?: {
        readonly theirs: ObjectAlternative;
        readonly ours: ObjectAlternative;
        /** What the listed members of ours hold. */
        readonly ofMembers: readonly Alternative[];
      };
    }
  /** A member is optional on one side alone. */
  | {
      readonly kind: "optional";
      readonly theirs: Member;
      readonly ours: Member;
    }
  /** A member is there on one side alone. */
  | {
      readonly kind: "missing";
      readonly theirs: Member;
      readonly ours: ObjectAlternative;
    }
  | {
      readonly kind: "extra";
      readonly theirs: ObjectAlternative;
      readonly ours: Member;
    }
);

/** `.errors[].meta: string vs number` */
export function textOf(difference: Difference): string {
  const [theirs, ours] = sidesOf(difference);
  const path = difference.path.length > 0 ? `${pathOf(difference.path)}: ` : "";
  return `${path}${theirs} vs ${ours}`;
}

function pathOf(path: readonly Step[]): string {
  return path
    .map((step) => {
      switch (step.kind) {
        case "member":
          return `.${step.name}`;
        case "item":
          return "[]";
        case "value":
          return "{}";
      }
    })
    .join("");
}

function sidesOf(difference: Difference): readonly [string, string] {
  switch (difference.kind) {
    case "type":
      return [
        describe(difference.theirs, difference.onlyTheirs),
        describe(difference.ours, difference.onlyOurs),
      ];
    case "optional": {
      const word = ({ optional }: Member) =>
        optional ? "optional" : "required";
      return [word(difference.theirs), word(difference.ours)];
    }
    case "missing":
      return ["a member", "none"];
    case "extra":
      return ["none", "a member"];
  }
}

/** All that one side has; where that is much, what the other has not. */
function describe(
  all: readonly Alternative[],
  only: readonly Alternative[],
): string {
  if (all.length === 0) return "never";
  const shown = all.length > enough && only.length > 0 ? only : all;
  const texts = shown.map(word).sort();
  const rest = texts.length - enough;
  const text = texts.slice(0, enough).join(" | ");
  return rest > 0 ? `${text} | … (${rest} more)` : text;
}

const enough = 6;

function word(alternative: Alternative): string {
  switch (alternative.kind) {
    case "leaf":
      return alternative.text;
    case "file":
      return "file";
    case "array":
      return "array";
    case "tuple":
      return `tuple of ${alternative.items.length}`;
    case "object": {
      const names = [...alternative.members.keys()].sort();
      const some = names.slice(0, 4).join(", ");
      const more = names.length > 4 ? ", …" : "";
      return `{ ${some}${more}${alternative.index ? " {}" : ""} }`;
    }
  }
}
