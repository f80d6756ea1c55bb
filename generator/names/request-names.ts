import type { Operation, Parameter, ParameterLocation } from "../api/api.ts";
import { capitalize, memberName } from "./casing.ts";
import { closeness, plainMemberName, type Naming } from "./member-names.ts";
import type { ParameterKey, RequestNames } from "./names.ts";
import type { OperationPin } from "./pins.ts";
import { renaming, type Renaming } from "./renaming.ts";
import { sentMembers, type Shaped } from "./request-shape.ts";
import { RESERVED_MEMBERS } from "./reserved.ts";
import { Scope, strongest, type Claim } from "./scope.ts";

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
  /** What the members of the body are called where there are no parameters. */
  memberNames: ReadonlyMap<string, string>,
  naming: Naming,
  pin: OperationPin | undefined,
): NamedRequest {
  const members = shaped.shape === "flat" ? sentMembers(shaped.model) : [];
  const wasFlat = pin?.shape === "flat";
  const scope = new Scope({ reserved: RESERVED_MEMBERS, accepts: (name) => name !== "" });
  scope.settle([
    ...operation.parameters.map((parameter) =>
      parameterClaim(parameter, operation.parameters, naming, pin?.parameters.get(keyOf(parameter))),
    ),
    ...members.map(({ name }) =>
      bodyMemberClaim(name, memberNames.get(name)!, pin?.members.get(name), wasFlat),
    ),
    ...(shaped.shape === "body" ? [bodyClaim(pin)] : []),
  ]);
  return {
    names: {
      shape: shaped.shape,
      body: scope.get(BODY)?.name ?? "body",
      parameters: new Map(
        operation.parameters.map((each) => [keyOf(each), scope.name(keyOf(each))]),
      ),
      members: new Map(members.map(({ name }) => [name, scope.name(memberKey(name))])),
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

/** How the lock and `RequestNames` call a parameter. */
export function keyOf({ in: location, name }: Parameter): ParameterKey {
  return `${location}:${name}`;
}

const BODY = "body";
const memberKey = (wireName: string): string => `body:${wireName}`;

function parameterClaim(
  parameter: Parameter,
  all: readonly Parameter[],
  naming: Naming,
  pinned: string | undefined,
): Claim {
  const name = plainMemberName(parameter.name, naming);
  return {
    key: keyOf(parameter),
    strength: strongest(undefined, pinned, "declared"),
    order: LOCATIONS.indexOf(parameter.in) * 3 + closeness(parameter.name, name),
    wants: () => pinned ?? name,
    otherwise: () => {
      const located = parameter.in + capitalize(memberName(parameter.name));
      const isAloneThere = all.every(
        (other) =>
          other === parameter ||
          other.in !== parameter.in ||
          plainMemberName(other.name, naming) !== name,
      );
      return [name, ...(isAloneThere ? [located, parameter.name] : [parameter.name, located])];
    },
  };
}

const LOCATIONS: readonly ParameterLocation[] = ["path", "query", "header", "cookie"];
const AFTER_PARAMETERS = 100;

function bodyMemberClaim(
  wireName: string,
  name: string,
  pinned: string | undefined,
  wasFlat: boolean,
): Claim {
  return {
    key: memberKey(wireName),
    strength: strongest(undefined, pinned, wasFlat ? "implied" : "declared"),
    order: AFTER_PARAMETERS + closeness(wireName, name),
    wants: () => pinned ?? name,
    otherwise: () => [name, `body${capitalize(memberName(wireName))}`],
  };
}

function bodyClaim(pin: OperationPin | undefined): Claim {
  return {
    key: BODY,
    strength: strongest(undefined, pin?.body, pin?.shape === "body" ? "implied" : "declared"),
    order: AFTER_PARAMETERS,
    wants: () => pin?.body ?? "body",
    otherwise: () => ["body", "requestBody"],
  };
}
