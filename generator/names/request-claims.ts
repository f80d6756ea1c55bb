import type { Parameter, ParameterLocation } from "../api/api.ts";
import { capitalize, memberName } from "./casing.ts";
import { strongest, type Claim } from "./claim.ts";
import { closeness, wantedMemberName, type Naming } from "./member-names.ts";
import type { ParameterKey } from "./names.ts";
import type { OperationPin, Pins } from "./pins.ts";

/** What an earlier run called the members of a request. */
export interface RequestPast {
  readonly pin: OperationPin | undefined;
  /** What members were called in other models. */
  readonly members: Pins["members"];
}

/** How the lock and `RequestNames` call a parameter. */
export function keyOf({ in: location, name }: Parameter): ParameterKey {
  return `${location}:${name}`;
}

export const BODY = "body";
export const memberKey = (wireName: string): string => `body:${wireName}`;

/** A parameter: by place, for of equals that of the path is what one means. */
export function parameterClaim(
  parameter: Parameter,
  all: readonly Parameter[],
  naming: Naming,
  { pin }: RequestPast,
): Claim {
  const pinned = pin?.parameters.get(keyOf(parameter));
  const name = wantedMemberName(parameter, naming);
  return {
    key: keyOf(parameter),
    strength: strongest(undefined, pinned, "declared"),
    order:
      LOCATIONS.indexOf(parameter.in) * 3 + closeness(parameter.name, name),
    wants: () => pinned ?? name,
    otherwise: () => {
      const located = parameter.in + capitalize(memberName(parameter.name));
      const isAloneThere = all.every(
        (other) =>
          other === parameter ||
          other.in !== parameter.in ||
          wantedMemberName(other, naming) !== name,
      );
      return [
        name,
        ...(isAloneThere
          ? [located, parameter.name]
          : [parameter.name, located]),
      ];
    },
  };
}

const LOCATIONS: readonly ParameterLocation[] = [
  "path",
  "query",
  "querystring",
  "header",
  "cookie",
];
const AFTER_PARAMETERS = 100;

/**
 * A member of a flat body, which is called as in its model. Where the body was flat before, its members
 * keep the names they had, also if it was another model then; those that had one come first.
 */
export function bodyMemberClaim(
  wireName: string,
  ownName: string,
  { pin, members }: RequestPast,
): Claim {
  const wasFlat = pin?.shape === "flat";
  const pinned = pin?.members.get(wireName);
  const past = wasFlat ? members.get(wireName) : undefined;
  const name = past ?? ownName;
  const isNew = past === undefined ? 3 : 0;
  return {
    key: memberKey(wireName),
    strength: strongest(undefined, pinned, wasFlat ? "implied" : "declared"),
    order: AFTER_PARAMETERS + isNew + closeness(wireName, name),
    wants: () => pinned ?? name,
    otherwise: () => [name, `body${capitalize(memberName(wireName))}`],
  };
}

/** The one member that holds the body. */
export function bodyClaim({ pin }: RequestPast): Claim {
  return {
    key: BODY,
    strength: strongest(
      undefined,
      pin?.body,
      pin?.shape === "body" ? "implied" : "declared",
    ),
    order: AFTER_PARAMETERS,
    wants: () => pin?.body ?? "body",
    otherwise: () => ["body", "requestBody"],
  };
}
