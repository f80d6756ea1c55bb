import type { Member } from "../api/types.ts";
import { capitalize, memberName } from "./casing.ts";
import { strongest, type Claim } from "./claim.ts";
import { renaming, type Renaming } from "./renaming.ts";
import { RESERVED_MEMBERS } from "./reserved.ts";
import { Scope } from "./scope.ts";
import { isShouted } from "./words.ts";

/** How members are called before anything collides. */
export type Naming = "camelCase" | "preserve";

export interface NamedMembers {
  /** Wire name → member name. */
  readonly names: ReadonlyMap<string, string>;
  readonly renamings: readonly Renaming[];
}

/**
 * What the members of one object are called. Of two with one name the pinned one keeps it, then the
 * one whose wire name it is; the others keep their wire name.
 */
export function nameMembers(
  members: readonly Member[],
  naming: Naming,
  pinned: (wireName: string) => string | undefined,
): NamedMembers {
  const wanted = members.map(
    (member) => pinned(member.name) ?? wantedMemberName(member, naming),
  );
  if (areDistinct(wanted)) {
    const names = new Map(
      members.map(({ name }, index) => [name, wanted[index]!]),
    );
    return { names, renamings: [] };
  }
  const scope = new Scope({
    reserved: RESERVED_MEMBERS,
    accepts: naming === "preserve" ? () => true : (name) => name !== "",
  });
  scope.settle(
    members.map((member) => memberClaim(member, naming, pinned(member.name))),
  );
  return {
    names: new Map(members.map(({ name }) => [name, scope.name(name)])),
    renamings: members.flatMap(({ name, origin }) =>
      renaming("member", scope.get(name)!, origin),
    ),
  };
}

/** In nearly all objects nothing stands in the way of anything. */
function areDistinct(names: readonly string[]): boolean {
  const set = new Set(names);
  return set.size === names.length && !set.has("") && !set.has("__proto__");
}

function memberClaim(
  member: Member,
  naming: Naming,
  pinned: string | undefined,
): Claim {
  const { name: wireName } = member;
  const name = wantedMemberName(member, naming);
  return {
    key: wireName,
    strength: strongest(undefined, pinned, "declared"),
    order: closeness(wireName, name),
    wants: () => pinned ?? name,
    otherwise: () => [
      name,
      wireName,
      `member${capitalize(memberName(wireName))}`,
    ],
  };
}

/** The name of a member or parameter that has nothing beside it: as the document declares it, else its own. */
export function wantedMemberName(
  { name, notes }: Pick<Member, "name" | "notes">,
  naming: Naming,
): string {
  return plainMemberName(
    naming === "preserve" ? name : (notes.memberName ?? name),
    naming,
  );
}

/** The name of a member or parameter of which the document says nothing. */
export function plainMemberName(wireName: string, naming: Naming): string {
  return naming === "preserve" ? wireName : memberName(wireName);
}

/** Who of equals comes first: the one that is written so, then lower case before capitals. */
export function closeness(text: string, name: string): number {
  if (text === name) return 0;
  return isShouted(text) ? 2 : 1;
}
