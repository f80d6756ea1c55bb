import type { Model, ModelId } from "../api/types.ts";
import type { NameOverrides } from "../config/options.ts";
import { typeName, uncapitalized } from "./casing.ts";
import { strongest, type Claim } from "./claim.ts";
import {
  derivedNames,
  type DerivedNames,
  type Owners,
} from "./derived-names.ts";
import type { ModelKeys } from "./model-keys.ts";
import { modelOverride } from "./model-override.ts";
import { isDeclared } from "./model-place.ts";
import { rankOf, type ModelRank } from "./model-rank.ts";
import { typesKey } from "./operation-claims.ts";
import type { ModelPin, Pins } from "./pins.ts";
import type { Scope } from "./scope.ts";

export interface ModelContext {
  readonly keys: ModelKeys;
  /** Models that are what an error answers. */
  readonly errors: ReadonlySet<ModelId>;
  readonly overrides: NameOverrides["models"];
  readonly pins: Pins["models"];
  /** Whether each model has a schema beside it. */
  readonly checks: boolean;
  /** Where the claims will be settled: derived names are made of what is settled there before. */
  readonly scope: Scope;
}

/** The claims of one model: its type, the class of an error, the guard of an enum, its schema. */
export function modelClaims(
  model: Model,
  context: ModelContext,
): readonly Claim[] {
  const key = context.keys.of.get(model.id)!;
  const isError = context.errors.has(model.id);
  const configured = modelOverride(model, key, context.overrides)?.name;
  const pinned = context.pins.get(key);
  const changed =
    configured !== undefined &&
    configured !== (isError ? pinned?.error : pinned?.type);
  const subject: Subject = {
    key,
    label: isDeclared(model) ? model.id : key,
    configured,
    pin: changed ? undefined : pinned,
    rank: rankOf(model),
    names: derivedNames(model, isError, ownersIn(context)),
    scope: context.scope,
  };
  const main = isError
    ? [errorClaim(subject), dataClaim(subject)]
    : [typeClaim(subject)];
  return [
    ...main,
    ...(model.kind === "enum" ? [guardClaim(subject)] : []),
    ...(context.checks ? [schemaClaim(subject)] : []),
  ];
}

export const typeKey = (key: string): string => `type ${key}`;
export const errorKey = (key: string): string => `error ${key}`;
export const guardKey = (key: string): string => `guard ${key}`;
export const schemaKey = (key: string): string => `schema ${key}`;

interface Subject {
  readonly key: string;
  readonly label: string;
  readonly configured: string | undefined;
  readonly pin: ModelPin | undefined;
  readonly rank: ModelRank;
  readonly names: DerivedNames;
  readonly scope: Scope;
}

function typeClaim({
  key,
  label,
  configured,
  pin,
  rank,
  names,
}: Subject): Claim {
  return {
    key: typeKey(key),
    label,
    strength: strongest(configured, pin?.type, rank.strength),
    order: rank.order,
    wants: () => configured ?? pin?.type ?? names.best(),
    otherwise: () => [names.best(), ...names.others()],
  };
}

function errorClaim({
  key,
  label,
  configured,
  pin,
  rank,
  names,
}: Subject): Claim {
  return {
    key: errorKey(key),
    label,
    strength: strongest(configured, pin?.error, rank.strength),
    order: rank.order,
    wants: () => configured ?? pin?.error ?? names.best(),
    otherwise: () => [names.best(), ...names.others()],
  };
}

/** The data of an error is called after its class, which comes first unless it is new. */
function dataClaim({
  key,
  label,
  configured,
  pin,
  rank,
  names,
  scope,
}: Subject): Claim {
  const error = (): string => scope.get(errorKey(key))?.name ?? names.best();
  const after = configured === undefined ? "derived" : "configured";
  return {
    key: typeKey(key),
    label,
    strength: strongest(undefined, pin?.type, after),
    order: rank.strength === "declared" ? 1 : rank.order + 0.5,
    wants: () => pin?.type ?? `${error()}Data`,
    otherwise: () => [`${error()}Data`, `${error()}ErrorData`],
  };
}

function guardClaim({ key, label, pin, scope }: Subject): Claim {
  const name = (): string => `is${scope.get(typeKey(key))?.name ?? ""}`;
  return {
    key: guardKey(key),
    label,
    strength: strongest(undefined, pin?.guard, pin ? "implied" : "derived"),
    order: AFTER_TYPES,
    wants: () => pin?.guard ?? name(),
    otherwise: () => [name(), `${name()}Value`],
  };
}

/** What a schema is called by rule: `userSchema`. */
export function plainSchemaName(type: string): string {
  return `${uncapitalized(type)}Schema`;
}

function schemaClaim({ key, label, pin, scope }: Subject): Claim {
  const name = (): string =>
    plainSchemaName(scope.get(typeKey(key))?.name ?? "");
  return {
    key: schemaKey(key),
    label,
    strength: strongest(undefined, pin?.schema, pin ? "implied" : "derived"),
    order: AFTER_TYPES + 1,
    wants: () => pin?.schema ?? name(),
    otherwise: () => [name(), name().replace(/Schema$/, "ModelSchema")],
  };
}

const AFTER_TYPES = 1_000_000;

function ownersIn({ keys, scope }: ModelContext): Owners {
  return {
    operation: (id) => scope.get(typesKey(id))?.name ?? typeName(id),
    model: (place, id) => {
      const key = keys.ofPlace(place, id);
      return (scope.get(errorKey(key)) ?? scope.get(typeKey(key)))?.name;
    },
  };
}
