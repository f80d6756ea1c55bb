import type { ParameterLocation } from "../api/api.ts";
import type { Tree } from "./loose-json.ts";
import type { ParameterKey, RequestShape } from "./names.ts";
import { nameOfParameter } from "./short-forms.ts";
import type { EnumConstant, ModelPin, OperationPin, Pins } from "./pins.ts";

/** Says where the lock does not hold what it must. */
export type Complain = (path: readonly string[], expected: string) => void;

/** The pins that stand in the lock for one target. What is wrong is complained of and left out. */
export function readPins(tree: Tree, path: readonly string[], complain: Complain): Pins {
  const target = new Entry(tree, path, complain);
  const parameterNames = target.texts("parameters");
  return {
    naming: target.oneOf("naming", ["camelCase", "preserve"]) ?? "camelCase",
    client: target.text("client"),
    models: target.entries("models", modelPin),
    operations: target.entries("operations", (entry) => operationPin(entry, parameterNames)),
    members: target.texts("members"),
    keys: target.constants("keys"),
  };
}

function modelPin(entry: Entry): ModelPin | undefined {
  const type = entry.requiredText("type");
  if (type === undefined) return undefined;
  return {
    type,
    error: entry.text("error"),
    guard: entry.text("guard"),
    file: entry.text("file"),
    members: entry.texts("members"),
    keys: entry.constants("keys"),
  };
}

function operationPin(
  entry: Entry,
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
  entry: Entry,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<ParameterKey, string> {
  const texts = entry.entries("parameters", (parameter) =>
    parameter.tree === null ? { name: undefined } : { name: parameter.ownText() },
  );
  return new Map(
    [...texts].flatMap(([key, { name }]) =>
      isParameterKey(key) ? [[key, name ?? nameOfParameter(key, names)] as const] : [],
    ),
  );
}

function isParameterKey(key: string): key is ParameterKey {
  const locations: readonly ParameterLocation[] = ["path", "query", "header", "cookie"];
  return locations.some((location) => key.startsWith(`${location}:`));
}

/** A part of the lock and the way to it. */
class Entry {
  readonly tree: Tree;
  readonly #path: readonly string[];
  readonly #complain: Complain;

  constructor(tree: Tree, path: readonly string[], complain: Complain) {
    this.tree = tree;
    this.#path = path;
    this.#complain = complain;
  }

  ownText(): string | undefined {
    if (typeof this.tree === "string") return this.tree;
    this.#complain(this.#path, "a text");
    return undefined;
  }

  text(key: string): string | undefined {
    return this.#members().has(key) ? this.requiredText(key) : undefined;
  }

  requiredText(key: string): string | undefined {
    const value = this.#members().get(key);
    if (typeof value === "string") return value;
    this.#complain([...this.#path, key], "a text");
    return undefined;
  }

  oneOf<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const value = this.text(key);
    const word = words.find((each) => each === value);
    if (value !== undefined && word === undefined) {
      this.#complain([...this.#path, key], `one of ${words.join(", ")}`);
    }
    return word;
  }

  texts(key: string): ReadonlyMap<string, string> {
    return this.entries(key, (entry) => entry.ownText());
  }

  constants(key: string): ReadonlyMap<EnumConstant, string> {
    const values = this.entries(key, (entry) => {
      if (entry.tree !== null && typeof entry.tree !== "object") return entry.tree;
      entry.#complain(entry.#path, "a text, a number, true or false");
      return undefined;
    });
    return new Map([...values].map(([name, value]) => [value, name]));
  }

  /** The members of a member, as far as they can be read. */
  entries<Value>(
    key: string,
    read: (entry: Entry) => Value | undefined,
  ): ReadonlyMap<string, Value> {
    const tree = this.#members().get(key) ?? new Map();
    const path = [...this.#path, key];
    const inner = new Entry(tree, path, this.#complain).#members();
    const entries = [...inner].flatMap(([name, value]) => {
      const found = read(new Entry(value, [...path, name], this.#complain));
      return found === undefined ? [] : [[name, found] as const];
    });
    return new Map(entries);
  }

  #members(): ReadonlyMap<string, Tree> {
    if (this.tree instanceof Map) return this.tree;
    this.#complain(this.#path, "an object");
    return new Map();
  }
}
