import type { Operation } from "../api/api.ts";
import type { Naming } from "./member-names.ts";
import type { RequestNames } from "./names.ts";
import { renaming, type Renaming } from "./renaming.ts";
import {
  BODY,
  bodyClaim,
  bodyMemberClaim,
  keyOf,
  memberKey,
  parameterClaim,
  type RequestPast,
} from "./request-claims.ts";
import type { Shaped } from "./request-shape.ts";
import { RESERVED_MEMBERS } from "./reserved.ts";
import { Scope } from "./scope.ts";

export interface NamedRequest {
  readonly names: RequestNames;
  readonly renamings: readonly Renaming[];
}

/**
 * What the members of an operation's one request object are called: parameters first, then those of
 * the body, but what is pinned before what is new.
 */
export function nameRequest(
  operation: Operation,
  shaped: Shaped,
  /** What the members of the body are called in their model. */
  memberNames: ReadonlyMap<string, string>,
  naming: Naming,
  past: RequestPast,
): NamedRequest {
  const members = shaped.shape === "flat" ? shaped.model.members : [];
  const scope = new Scope({
    reserved: RESERVED_MEMBERS,
    accepts: (name) => name !== "",
  });
  scope.settle([
    ...operation.parameters.map((parameter) =>
      parameterClaim(parameter, operation.parameters, naming, past),
    ),
    ...members.map(({ name }) =>
      bodyMemberClaim(name, memberNames.get(name)!, past),
    ),
    ...(shaped.shape === "body" ? [bodyClaim(past)] : []),
  ]);
  return {
    names: {
      shape: shaped.shape,
      body: scope.get(BODY)?.name ?? "body",
      parameters: new Map(
        operation.parameters.map((each) => [
          keyOf(each),
          scope.name(keyOf(each)),
        ]),
      ),
      members: new Map(
        members.map(({ name }) => [name, scope.name(memberKey(name))]),
      ),
    },
    renamings: [
      ...operation.parameters.flatMap((each) =>
        renaming("parameter", scope.get(keyOf(each))!, each.origin),
      ),
      ...members.flatMap(({ name, origin }) =>
        renaming("member", scope.get(memberKey(name))!, origin),
      ),
      ...[scope.get(BODY)].flatMap((body) =>
        body ? renaming("body", body, operation.body?.origin) : [],
      ),
    ],
  };
}
