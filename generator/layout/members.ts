import type { PropertySyntax, TypeSyntax } from "../typescript/syntax.ts";
import { type Doc, group, hardline, indent, join, softline } from "./doc.ts";
import type { Scope } from "./scope.ts";
import { leadingCommentDoc, propertyDoc, typeDoc } from "./type.ts";

/** Members one a line, with their comments, as between the braces of an interface; empty where there are none. */
export function membersDoc(
  members: readonly PropertySyntax[],
  scope: Scope,
): Doc {
  return join(
    hardline,
    members.map((member) => [
      leadingCommentDoc(member),
      propertyDoc(member, scope),
      ";",
    ]),
  );
}

/** `[key: string]: type`: members of any other name, without the semicolon. */
export function indexSignatureDoc(type: TypeSyntax, scope: Scope): Doc {
  const key = group([indent([softline, "key: string"]), softline]);
  return ["[", key, "]: ", typeDoc(type, scope)];
}

/** The body of an interface, with its braces: `{}` where there are no members. */
export function interfaceBodyDoc(
  members: readonly PropertySyntax[],
  scope: Scope,
): Doc {
  if (members.length === 0) return "{}";
  return ["{", indent([hardline, membersDoc(members, scope)]), hardline, "}"];
}
