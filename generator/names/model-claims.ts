import type { CalledAfter, Model, ModelId } from "../api/api.ts";
import type { NameOverrides } from "../config/options.ts";
import { typeName } from "./casing.ts";
import { derivedNames, type DerivedNames, type Owners } from "./derived-names.ts";
import { fileOf, isDeclared, type ModelKeys } from "./model-keys.ts";
import { typesKey } from "./operation-claims.ts";
import type { ModelPin, Pins } from "./pins.ts";
import { strongest, type Claim, type Scope, type Strength } from "./scope.ts";

export interface ModelContext {
  readonly keys: ModelKeys;
  /** Models that are what an error answers. */
  readonly errors: ReadonlySet<ModelId>;
  readonly overrides: NameOverrides["models"];
  readonly pins: Pins["models"];
  /** Where the claims will be settled: derived names are made of what is settled there before. */
  readonly scope: Scope;
}

/** The claims of one model: its type, the class of an error, the guard of an enum. */
export function modelClaims(model: Model, context: ModelContext): readonly Claim[] {
  const key = context.keys.of.get(model.id)!;
  const isError = context.errors.has(model.id);
  const configured = modelOverride(model, key, context.overrides)?.name;
  const pinned = context.pins.get(key);
  const changed = configured !== undefined && configured !== (isError ? pinned?.error : pinned?.type);
  const subject: Subject = {
    key,
    label: isDeclared(model) ? model.id : key,
    configured,
    pin: changed ? undefined : pinned,
    rank: rankOf(model),
    names: derivedNames(model, isError, ownersIn(context)),
    scope: context.scope,
  };
  const main = isError ? [errorClaim(subject), dataClaim(subject)] : [typeClaim(subject)];
  return model.kind === "enum" ? [...main, guardClaim(subject)] : main;
}

export const typeKey = (key: string): string => `type ${key}`;
export const errorKey = (key: string): string => `error ${key}`;
export const guardKey = (key: string): string => `guard ${key}`;

/** The name that the config gives a model, and the option that holds it. */
export function modelOverride(
  model: Model,
  key: string,
  overrides: NameOverrides["models"],
): { readonly option: string; readonly name: string } | undefined {
  const option = [optionOf(model, key), model.id, key].find((each) => Object.hasOwn(overrides, each));
  return option === undefined ? undefined : { option, name: overrides[option]! };
}

/** What the config calls a model: a schema by its name, anything else as the lock does. */
export function optionOf(model: Model, key: string): string {
  const { calledAfter } = model;
  const isNamed = calledAfter.kind === "component" && isDeclared(model) && calledAfter.name !== "";
  return isNamed ? calledAfter.name : key;
}

interface Subject {
  readonly key: string;
  readonly label: string;
  readonly configured: string | undefined;
  readonly pin: ModelPin | undefined;
  readonly rank: { readonly strength: Strength; readonly order: number };
  readonly names: DerivedNames;
  readonly scope: Scope;
}

function typeClaim({ key, label, configured, pin, rank, names }: Subject): Claim {
  return {
    key: typeKey(key),
    label,
    strength: strongest(configured, pin?.type, rank.strength),
    order: rank.order,
    wants: () => configured ?? pin?.type ?? names.best(),
    otherwise: () => [names.best(), ...names.others()],
  };
}

function errorClaim({ key, label, configured, pin, rank, names }: Subject): Claim {
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
function dataClaim({ key, label, configured, pin, rank, names, scope }: Subject): Claim {
  const error = (): string => scope.get(errorKey(key))?.name ?? names.best();
  const after = configured === undefined ? "derived" : "implied";
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

const AFTER_TYPES = 1_000_000;

/** Schemas of the document before those of other files, before other components, before the rest. */
function rankOf(model: Model): Subject["rank"] {
  const { calledAfter, id } = model;
  const isSchema = isDeclared(model);
  if (calledAfter.kind !== "component" || !(isSchema || OTHER_SECTIONS.has(calledAfter.section))) {
    return { strength: "derived", order: 10 * depth(calledAfter) };
  }
  const section = isSchema ? (fileOf(id) === "" ? 0 : 2) : 6;
  const isExact = typeName(calledAfter.name) === calledAfter.name;
  return { strength: "declared", order: section + (isExact ? 0 : 1) };
}

/** Components that are no schemas but hold one. */
const OTHER_SECTIONS: ReadonlySet<string> = new Set([
  "headers",
  "parameters",
  "requestBodies",
  "responses",
]);

function depth(place: CalledAfter): number {
  return "of" in place ? 1 + depth(place.of) : 1;
}

function ownersIn({ keys, scope }: ModelContext): Owners {
  return {
    operation: (id) => scope.get(typesKey(id))?.name ?? typeName(id),
    model: (place, id) => {
      const key = keys.ofPlace(place, id);
      return (scope.get(errorKey(key)) ?? scope.get(typeKey(key)))?.name;
    },
  };
}
