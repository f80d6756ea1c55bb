import ts from "typescript";
import type { Operation } from "../../generator/api/api.ts";
import type { RequestNames } from "../../generator/names/names.ts";
import type { Member, ObjectAlternative } from "./shape.ts";
import {
  contentOf,
  memberOf,
  membersOf,
  objectWith,
  type Sides,
} from "./sides.ts";

/** Parameters, by the names that ours have, and the body beside them. */
export function theirRequest(
  theirs: ts.Type,
  { body }: Operation,
  names: RequestNames,
  sides: Sides,
): ObjectAlternative {
  const members = new Map<string, Member>();
  const parameters = memberOf(theirs, "parameters", sides);
  for (const place of ["path", "query", "header", "cookie"] as const) {
    const type = memberOf(parameters, place, sides);
    for (const [name, member] of membersOf(type, sides)) {
      if (isIgnoredHeader(place, name)) continue;
      members.set(names.parameters.get(`${place}:${name}`) ?? name, member);
    }
  }
  const symbol = sides.compiled.checker.getPropertyOfType(
    theirs,
    "requestBody",
  );
  const requestBody = memberOf(theirs, "requestBody", sides);
  const content = contentOf(requestBody, body?.media[0]?.mediaType, sides);
  if (symbol && content) {
    const optional = Boolean(symbol.flags & ts.SymbolFlags.Optional);
    members.set(names.body, { optional, type: content.type });
  }
  return objectWith(members);
}

/** OpenAPI 3.1.1, 4.8.12.1: definitions of these are ignored. */
function isIgnoredHeader(place: string, name: string): boolean {
  return (
    place === "header" &&
    ["accept", "content-type", "authorization"].includes(name.toLowerCase())
  );
}

/** The same of ours; the members of a flat body are put back into a body. */
export function ourRequest(
  signature: ts.Signature,
  theirs: ObjectAlternative,
  names: RequestNames,
  sides: Sides,
): ObjectAlternative {
  const { checker } = sides.compiled;
  const params = signature
    .getParameters()
    .find(({ name }) => name === "params");
  const members = membersOf(params && checker.getTypeOfSymbol(params), sides);
  if (names.shape !== "flat") return objectWith(members);
  const body = new Map<string, Member>();
  for (const [name, called] of names.members) {
    const member = members.get(called);
    if (member) body.set(name, member);
    members.delete(called);
  }
  // Where all members of a body are optional, none of them is no body.
  const mayBeEmpty = [...body.values()].every(({ optional }) => optional);
  const mayLack = theirs.members.get(names.body)?.optional === true;
  const type = objectWith(body);
  members.set(names.body, { optional: mayBeEmpty && mayLack, type });
  return objectWith(members);
}
