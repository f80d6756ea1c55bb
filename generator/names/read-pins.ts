import type { ParameterLocation } from "../api/api.ts";
import type { LockEntry } from "./lock-entry.ts";
import type { ParameterKey, RequestShape } from "./names.ts";
import type { ModelPin, OperationPin, Pins } from "./pins.ts";
import { nameOfParameter } from "./short-forms.ts";

/** The pins that stand in the lock for one target. What is wrong is complained of and left out. */
export function readPins(target: LockEntry): Pins {
  const parameterNames = target.texts("parameters");
  return {
    naming: target.oneOf("naming", ["camelCase", "preserve"]) ?? "camelCase",
    client: target.text("client"),
    models: target.entries("models", modelPin),
    operations: target.entries("operations", (entry) =>
      operationPin(entry, parameterNames),
    ),
    members: target.texts("members"),
    keys: target.constants("keys"),
  };
}

function modelPin(entry: LockEntry): ModelPin | undefined {
  const type = entry.requiredText("type");
  if (type === undefined) return undefined;
  return {
    type,
    error: entry.text("error"),
    guard: entry.text("guard"),
    schema: entry.text("schema"),
    file: entry.text("file"),
    members: entry.texts("members"),
    keys: entry.constants("keys"),
  };
}

function operationPin(
  entry: LockEntry,
  parameterNames: ReadonlyMap<string, string>,
): OperationPin | undefined {
  const name = entry.requiredText("function");
  const place = entry.requiredText("method");
  if (name === undefined || place === undefined) return undefined;
  const dot = place.lastIndexOf(".");
  const shapes: readonly RequestShape[] = ["flat", "body"];
  return {
    function: name,
    type: entry.text("type"),
    resource: place.slice(0, dot),
    method: place.slice(dot + 1),
    shape: entry.oneOf("request", shapes) ?? "none",
    body: entry.text("body"),
    parameters: parametersOf(entry, parameterNames),
    members: entry.texts("members"),
    errors: entry.texts("errors"),
  };
}

function parametersOf(
  entry: LockEntry,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<ParameterKey, string> {
  const texts = entry.entries("parameters", (parameter) =>
    parameter.tree === null
      ? { name: undefined }
      : { name: parameter.ownText() },
  );
  return new Map(
    [...texts].flatMap(([key, { name }]) =>
      isParameterKey(key)
        ? [[key, name ?? nameOfParameter(key, names)] as const]
        : [],
    ),
  );
}

function isParameterKey(key: string): key is ParameterKey {
  const locations: readonly ParameterLocation[] = [
    "path",
    "query",
    "header",
    "cookie",
  ];
  return locations.some((location) => key.startsWith(`${location}:`));
}
