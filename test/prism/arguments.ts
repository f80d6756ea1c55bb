import {
  merged,
  variantsOf,
  type Document,
  type Operation,
  type Schema,
} from "./document.ts";
import type { Call } from "./encoder.ts";
import type { Value } from "./values.ts";

export type Naming = "camelCase" | "preserve";

/** The one request object of a generated function; undefined where the call says nothing. */
export type Arguments = { readonly [name: string]: Value } | undefined;

/** What a user of the SDK would write to make this call, by the rules the SDK documents. */
export function argumentsOf(
  document: Document,
  call: Call,
  naming: Naming,
): Arguments {
  const { operation, path, query, header, body } = call;
  const members = [path, query, header]
    .flatMap((values) => Object.entries(values))
    .map(([name, value]): [string, Value] => [
      parameterName(operation, name, naming),
      value,
    ]);
  if (operation.body !== undefined && body !== undefined) {
    const { schema } = operation.body;
    const value = renamed(document, schema, body, naming);
    if (isFlat(document, operation)) members.push(...Object.entries(value!));
    else members.push(["body", value]);
  }
  const names = members.map(([name]) => name);
  if (new Set(names).size < names.length) {
    throw new Error(`${operation.id}: two of ${names.join()} are one name`);
  }
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

/** Whether the members of the body stand beside the parameters. */
function isFlat(document: Document, { body }: Operation): boolean {
  if (body === undefined) return false;
  const schema = merged(document, body.schema);
  const { properties = {}, required = [], additionalProperties } = schema;
  const hasFixedMembers =
    Object.keys(properties).length > 0 &&
    (additionalProperties === undefined || additionalProperties === false);
  return (
    hasFixedMembers &&
    variantsOf(document, schema).length === 0 &&
    (body.required || required.length === 0)
  );
}

/** The function that makes the call: the operationId in camelCase, nothing cut off. */
export function functionName({ id }: Operation): string {
  return camelCase(id.charAt(0).toLowerCase() + id.slice(1));
}

/** Where the same call stands on the client class. */
export function methodPath(operation: Operation): string[] {
  const { group, nameOverride, tags } = operation;
  const resource = group?.split(".") ?? [camelCase(tags[0] ?? "")];
  return [...resource, nameOverride ?? functionName(operation)];
}

/** The value with the members of its schema renamed; the keys of maps are the caller's own. */
function renamed(
  document: Document,
  declared: Schema,
  value: Value,
  naming: Naming,
): Value {
  if (naming === "preserve" || typeof value !== "object" || value === null) {
    return value;
  }
  const schema = merged(document, declared);
  if (variantsOf(document, schema).length > 0) {
    throw new Error("no rule is written here for unions in a request");
  }
  if (Array.isArray(value)) {
    return value.map((item: Value) =>
      renamed(document, schema.items ?? {}, item, naming),
    );
  }
  if (value instanceof File) return value;
  const { properties = {}, additionalProperties } = schema;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]): [string, Value] => {
      if (Object.hasOwn(properties, name)) {
        const known = properties[name]!;
        return [camelCase(name), renamed(document, known, member, naming)];
      }
      if (typeof additionalProperties !== "object") return [name, member];
      return [name, renamed(document, additionalProperties, member, naming)];
    }),
  );
}

/** Where another parameter is already called that on the wire, the wire name stays. */
function parameterName(
  { parameters }: Operation,
  name: string,
  naming: Naming,
): string {
  const wanted = camelCase(name);
  const isTaken = parameters.some((other) => other.name === wanted);
  return naming === "preserve" || isTaken ? name : wanted;
}

/** Words end at `_`, `-`, `.`, a space and before a capital; what is camelCase already stays. */
function camelCase(name: string): string {
  if (/^[a-z][A-Za-z0-9]*$/.test(name)) return name;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  return words
    .map((word) => word.toLowerCase())
    .map((word, index) =>
      index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join("");
}
