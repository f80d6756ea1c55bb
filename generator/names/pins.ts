import type { OperationId } from "../api/api.ts";
import { capitalize } from "./casing.ts";
import type { ParameterKey, RequestShape } from "./names.ts";

/**
 * The names that an earlier run gave, kept in the lock. What is not written is implied: a model that
 * is pinned has the file, the guard and the member names that follow by rule, and had them first.
 */
export interface Pins {
  /** Which kind of member names these are; others do not hold. */
  readonly naming: "camelCase" | "preserve";
  readonly client: string | undefined;
  /** By model key (`schemas/User`). */
  readonly models: ReadonlyMap<string, ModelPin>;
  readonly operations: ReadonlyMap<OperationId, OperationPin>;
  /** Wire name → member name, where it is the same in every model and differs from the wire name. */
  readonly members: ReadonlyMap<string, string>;
  /** Value → key, where it is the same in every enum. */
  readonly keys: ReadonlyMap<EnumConstant, string>;
}

export type EnumConstant = string | number | boolean;

export interface ModelPin {
  readonly type: string;
  /** The class, for the body of an error. */
  readonly error: string | undefined;
  /** The guard of an enum, unless it is `is` and the type. */
  readonly guard: string | undefined;
  /** The schema, unless it is called after the type by rule. */
  readonly schema: string | undefined;
  /** The file, unless it follows from the type. */
  readonly file: string | undefined;
  /** Member names that are not in `Pins.members`, all of them where two wire names vie for one. */
  readonly members: ReadonlyMap<string, string>;
  /** Keys that are not in `Pins.keys`. */
  readonly keys: ReadonlyMap<EnumConstant, string>;
}

export interface OperationPin {
  readonly function: string;
  /** What its types start with, unless it is the function's name with a capital. */
  readonly type: string | undefined;
  readonly resource: string;
  readonly method: string;
  readonly shape: RequestShape;
  /** The member that holds the body, unless it is `body`. */
  readonly body: string | undefined;
  readonly parameters: ReadonlyMap<ParameterKey, string>;
  /** Members of a flat body that are not in `Pins.members`. */
  readonly members: ReadonlyMap<string, string>;
  /** Classes of errors whose body is no model, by status. */
  readonly errors: ReadonlyMap<string, string>;
}

/** What the types of a pinned operation start with. */
export function typesOf(pin: Pick<OperationPin, "function" | "type">): string {
  return pin.type ?? capitalize(pin.function);
}

/** Before the first run. */
export const noPins: Pins = {
  naming: "camelCase",
  client: undefined,
  models: new Map(),
  operations: new Map(),
  members: new Map(),
  keys: new Map(),
};

/** The pins that hold under a naming: names of members say nothing where members are named otherwise. */
export function heldPins(pins: Pins, naming: Pins["naming"]): Pins {
  if (pins.naming === naming) return pins;
  const models = [...pins.models].map(
    ([key, pin]) =>
      [key, { ...pin, members: new Map<string, string>() }] as const,
  );
  return { ...pins, naming, models: new Map(models), members: new Map() };
}

/** What the members of a pinned model were called. */
export function pinnedMembers(
  { members }: Pins,
  pin: ModelPin | undefined,
): (wireName: string) => string | undefined {
  return (wireName) =>
    pin && (pin.members.get(wireName) ?? members.get(wireName));
}

/** What the values of a pinned enum were called. */
export function pinnedKeys(
  { keys }: Pins,
  pin: ModelPin | undefined,
): (value: EnumConstant) => string | undefined {
  return (value) => pin && (pin.keys.get(value) ?? keys.get(value));
}
