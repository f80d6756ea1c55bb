import type { Random } from "./random.ts";

type Json =
  null | boolean | number | string | Json[] | { [name: string]: Json };
type Container = Json[] | { [name: string]: Json };

/** A copy of a document in which something is not as it should be. */
export function mutated(document: unknown, random: Random): unknown {
  const copy = structuredClone(document) as Json;
  const changes = 1 + random.below(3);
  for (let change = 0; change < changes; change++) mutate(copy, random);
  return copy;
}

interface Member {
  readonly owner: Container;
  readonly key: string;
  readonly pointer: string;
  readonly value: Json;
}

function mutate(document: Json, random: Random): void {
  const members = membersIn(document, "");
  if (members.length === 0) return;
  const { owner, key, pointer } = random.pick(members);
  switch (random.below(5)) {
    case 0:
      return remove(owner, key);
    case 1:
      return rename(owner, key, random);
    case 2:
      // Something else of the same document in its place.
      return put(owner, key, structuredClone(random.pick(members).value));
    case 3:
      return put(owner, key, { $ref: target(pointer, members, random) });
    default:
      return put(owner, key, junk(random));
  }
}

function membersIn(value: Json, pointer: string): Member[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const token = key.replaceAll("~", "~0").replaceAll("/", "~1");
    const own = `${pointer}/${token}`;
    const member = { owner: value, key, pointer: own, value: inner };
    return [member, ...membersIn(inner, own)];
  });
}

function put(owner: Container, key: string, value: Json): void {
  if (Array.isArray(owner)) owner[Number(key)] = value;
  // As a document can have it: an own member of this name.
  else Object.defineProperty(owner, key, { ...open, value });
}

const open = { enumerable: true, configurable: true, writable: true };

function remove(owner: Container, key: string): void {
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete owner[key];
}

function rename(owner: Container, key: string, random: Random): void {
  if (Array.isArray(owner)) return remove(owner, key);
  const value = owner[key]!;
  delete owner[key];
  put(owner, random.pick(names), value);
}

/** The place itself, something around it, anything, nothing. */
function target(
  pointer: string,
  members: readonly Member[],
  random: Random,
): string {
  const tokens = pointer.split("/");
  const around = tokens.slice(0, 1 + random.below(tokens.length)).join("/");
  return random.pick([
    `#${pointer}`,
    `#${around}`,
    `#${random.pick(members).pointer}`,
    "#/components/schemas/SignInToken",
    "#/components/schemas/Nothing",
    "#",
    "",
    "%",
    "#/%zz",
    "../../secret.yaml",
    "https://example.com/x.yaml",
  ]);
}

const names = [
  ...["$ref", "type", "enum", "const", "oneOf", "anyOf", "allOf", "not"],
  ...["items", "prefixItems", "properties", "additionalProperties"],
  ...["required", "nullable", "discriminator", "default", "format"],
  ...["schema", "content", "parameters", "requestBody", "responses", "in"],
  ...["__proto__", "constructor", "", "x-y", "~/", "*/", "\u2028"],
];

function junk(random: Random): Json {
  return random.pick<() => Json>([
    () => null,
    () => true,
    () => random.pick([0, -1, 1e308, 0.5]),
    () => random.pick(["", "string", "object", "*/ `${x}`", "\u0000", "🙂"]),
    () => [],
    () => ({}),
    () => [[[]], null],
    () => nested(20 + random.below(400)),
    () => ({ type: random.pick(["object", "array", "string", "nul"]) }),
    () => ({ oneOf: [{ type: "object" }, { type: "null" }, {}] }),
    () => ({ allOf: [{ type: "string" }, { type: "object", required: [""] }] }),
    () => ({ enum: [null, 1, "1", true, {}] }),
    () => ({ type: "array", items: { type: "array" } }),
  ])();
}

function nested(depth: number): Json {
  let value: Json = { type: "string" };
  for (let level = 0; level < depth; level++) {
    value = level % 2 ? { properties: { a: value } } : { items: value };
  }
  return value;
}
