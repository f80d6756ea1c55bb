import { intersect } from "./intersect.ts";
import { leavesOf, type ObjectDraft } from "./leaves.ts";
import type { Models } from "./models.ts";
import type { Member, Type } from "./types.ts";

/**
 * An event that has variants, each together with what it shares with the others: as one object a
 * variant. Only so the data of a variant can be JSON, where what is shared has it as text.
 */
export function withVariantsOf(type: Type, models: Models): Type {
  const parts = partsIn(type, models).map((part) =>
    leavesOf(part, "data", models).map(({ object }) => object),
  );
  const unions = parts.filter(({ length }) => length > 1);
  const [variants] = unions;
  const isOther = parts.some(({ length }) => length === 0);
  if (!variants || unions.length > 1 || parts.length < 2 || isOther)
    return type;
  const shared = parts.flatMap((part) => (part === variants ? [] : part));
  return {
    kind: "union",
    variants: variants.map((variant): Type => {
      const model = `${variant.id}/event`;
      models.declare(model, () => joined(model, [...shared, variant], models));
      return { kind: "reference", model };
    }),
  };
}

function partsIn(type: Type, models: Models): readonly Type[] {
  if (type.kind === "intersection") return type.parts;
  if (type.kind !== "reference") return [];
  const draft = models.drafts.get(type.model);
  return draft?.kind === "alias" && draft.type.kind === "intersection"
    ? draft.type.parts
    : [];
}

/** All members of all parts. The last one is what it is called after. */
function joined(
  id: string,
  parts: readonly ObjectDraft[],
  models: Models,
): ObjectDraft {
  const members = new Map<string, Member>();
  for (const member of parts.flatMap((part) => part.members)) {
    const earlier = members.get(member.name);
    members.set(member.name, {
      ...member,
      required: member.required || earlier?.required === true,
      type: earlier
        ? intersect([earlier.type, member.type], models, () => {})
        : member.type,
    });
  }
  return { ...parts.at(-1)!, id, members: [...members.values()] };
}
