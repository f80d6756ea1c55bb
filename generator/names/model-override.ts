import type { Model } from "../api/types.ts";
import type { NameOverrides } from "../config/options.ts";
import { isDeclared } from "./model-place.ts";

/** The name that the config gives a model, and the option that holds it. */
export function modelOverride(
  model: Model,
  key: string,
  overrides: NameOverrides["models"],
): { readonly option: string; readonly name: string } | undefined {
  const option = [optionOf(model, key), model.id, key].find((each) =>
    Object.hasOwn(overrides, each),
  );
  return option === undefined
    ? undefined
    : { option, name: overrides[option]! };
}

/** What the config calls a model: a schema by its name, anything else as the lock does. */
export function optionOf(model: Model, key: string): string {
  const { calledAfter } = model;
  const isNamed =
    calledAfter.kind === "component" &&
    isDeclared(model) &&
    calledAfter.name !== "";
  return isNamed ? calledAfter.name : key;
}
