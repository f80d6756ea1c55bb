import { textMatching } from "../pattern.ts";
import {
  resolved,
  type AnyDocument,
  type Rooted,
  type Schema,
} from "./document.ts";

/** What is required and nothing else, or everything. */
export type Form = "minimal" | "maximal";

export interface Wish {
  readonly form: Form;
  /** Where the value stands; makes values differ by place. */
  readonly place: string;
  /** Which of the variants is taken, where there are several. */
  readonly choice: number;
  /** Leaves out characters that a header cannot hold. */
  readonly plain?: boolean;
  /** Leaves out the empty list and the empty object, which no parameter can say. */
  readonly filled?: boolean;
  readonly depth?: number;
}

type Keywords = { readonly [keyword: string]: unknown };

/** A value that the schema probably allows; the same one for the same wish. */
export function sample(
  document: AnyDocument,
  schema: Schema,
  wish: Wish,
): unknown {
  const { form, place, depth = 0 } = wish;
  const whole = flattened(document, schema, wish.choice, depth);
  if ("const" in whole) return whole["const"];
  const values = (whole["enum"] as unknown[] | undefined)?.filter(
    (value) => value !== null,
  );
  if (values?.length)
    return values[form === "minimal" ? 0 : hash(place) % values.length];
  switch (typeOf(whole)) {
    case "null":
      return null;
    case "boolean":
      return form === "maximal";
    case "integer":
    case "number":
      return numberFor(whole, wish);
    case "string":
      return textFor(whole, wish);
    case "array":
      return itemsFor(document, whole, wish);
    case "object":
      return membersFor(document, whole, wish);
    default:
      return form === "minimal" ? "x" : { some_key: place };
  }
}

function typeOf(whole: Keywords): string | undefined {
  const types = [whole["type"]].flat();
  const type = types.find((one) => one !== "null") ?? types[0];
  if (typeof type === "string") return type;
  if (whole["properties"] || whole["additionalProperties"]) return "object";
  if (whole["items"] || whole["prefixItems"]) return "array";
  if (whole["pattern"] || whole["format"] || whole["minLength"])
    return "string";
  return whole["minimum"] === undefined ? undefined : "number";
}

/** The schema with references followed, `allOf` folded in, and one variant chosen. */
export function flattened(
  document: Rooted,
  schema: Schema,
  choice: number,
  depth = 0,
): Keywords {
  if (typeof schema === "boolean" || depth > 40) return {};
  const { $ref, allOf, oneOf, anyOf, ...own } = schema as Keywords;
  const parts: Keywords[] = [own];
  const add = (part: unknown): void => {
    parts.push(flattened(document, part as Schema, choice, depth + 1));
  };
  if ($ref !== undefined) add(resolved(document, { $ref }));
  for (const part of (allOf ?? []) as unknown[]) add(part);
  for (const variants of [oneOf, anyOf] as (unknown[] | undefined)[]) {
    if (!variants?.length) continue;
    const given = variants.filter((one) => typeName(document, one) !== "null");
    if (given.length > 0) add(given[choice % given.length]);
  }
  return parts.reduce(both);
}

function typeName(document: Rooted, schema: unknown): unknown {
  return (resolved(document, schema) as Keywords | undefined)?.["type"];
}

function both(one: Keywords, other: Keywords): Keywords {
  const list = (name: string): unknown[] => [
    ...((one[name] ?? []) as unknown[]),
    ...((other[name] ?? []) as unknown[]),
  ];
  const properties: Record<string, unknown> = {
    ...(one["properties"] as object | undefined),
  };
  for (const [name, property] of Object.entries(
    (other["properties"] ?? {}) as Keywords,
  )) {
    const known = properties[name];
    properties[name] =
      known === undefined ? property : { allOf: [known, property] };
  }
  const enums = [one["enum"], other["enum"]].filter(Boolean) as unknown[][];
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(list("required").length > 0 ? { required: list("required") } : {}),
    ...(enums.length === 2
      ? { enum: enums[0]!.filter((value) => enums[1]!.includes(value)) }
      : {}),
  };
}

function membersFor(
  document: AnyDocument,
  whole: Keywords,
  wish: Wish,
): Record<string, unknown> {
  const { form, depth = 0 } = wish;
  const properties = (whole["properties"] ?? {}) as Record<string, Schema>;
  const required = (whole["required"] ?? []) as string[];
  const isWanted = (name: string, member: Schema) => {
    if (isReadOnly(document, member)) return false;
    if (required.includes(name)) return true;
    return form === "maximal" && depth < 3;
  };
  const members: Record<string, unknown> = {};
  const give = (name: string, member: Schema) => {
    if (depth > 12) return;
    const place = `${wish.place}.${name}`;
    const value = sample(document, member, {
      ...wish,
      place,
      depth: depth + 1,
    });
    // Never what an object inherits: a name can be `__proto__`.
    Object.defineProperty(members, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  };
  for (const [name, member] of Object.entries(properties)) {
    if (isWanted(name, member)) give(name, member);
  }
  const others = whole["additionalProperties"];
  for (const name of required) {
    if (!Object.hasOwn(members, name) && !Object.hasOwn(properties, name)) {
      give(name, (typeof others === "object" ? others : {}) as Schema);
    }
  }
  const isMap = Object.keys(properties).length === 0 && others !== false;
  const least = Math.max(Number(whole["minProperties"] ?? 0), fill(wish));
  const wanted = Math.max(
    least,
    form === "maximal" && depth < 3 && isMap ? 2 : 0,
  );
  for (const [name, member] of Object.entries(properties)) {
    if (Object.keys(members).length >= least) break;
    if (!isReadOnly(document, member)) give(name, member);
  }
  for (const key of ["some_key", "someKey", "k3", "k4"]) {
    if (others === false || Object.keys(members).length >= wanted) break;
    give(
      key,
      (typeof others === "object" ? others : { type: "string" }) as Schema,
    );
  }
  return members;
}

function fill({ filled, depth = 0 }: Wish): number {
  return filled && depth === 0 ? 1 : 0;
}

export function isReadOnly(document: Rooted, member: Schema): boolean {
  return flattened(document, member, 0)["readOnly"] === true;
}

function itemsFor(
  document: AnyDocument,
  whole: Keywords,
  wish: Wish,
): unknown[] {
  const { form, depth = 0 } = wish;
  const prefix = (whole["prefixItems"] ?? []) as Schema[];
  const least = Math.max(Number(whole["minItems"] ?? 0), fill(wish));
  const most = Number(whole["maxItems"] ?? Infinity);
  const wanted = form === "maximal" && depth < 4 ? 2 : 0;
  const length =
    depth > 12 ? 0 : Math.min(Math.max(wanted, least, prefix.length), most);
  const items = (whole["items"] ?? {}) as Schema;
  return Array.from({ length }, (_, index) => {
    const place = `${wish.place}[${index}]`;
    return sample(document, prefix[index] ?? items, {
      ...wish,
      place,
      depth: depth + 1,
    });
  });
}

function numberFor(whole: Keywords, { form, place }: Wish): number {
  const isInteger = [whole["type"]].flat().includes("integer");
  const step = Number(whole["multipleOf"] ?? (isInteger ? 1 : 0.5));
  const above = whole["exclusiveMinimum"] as number | undefined;
  const below = whole["exclusiveMaximum"] as number | undefined;
  const most = (whole["maximum"] ??
    (below === undefined ? undefined : below - step)) as number | undefined;
  const start = (whole["minimum"] ??
    (above === undefined ? undefined : above + step)) as number | undefined;
  const least = Math.ceil((start ?? Math.min(0, most ?? 0)) / step) * step;
  if (form === "minimal") return least;
  const room = Math.floor(((most ?? least + 1000) - least) / step);
  return least + (hash(place) % (room + 1)) * step;
}

function textFor(whole: Keywords, wish: Wish): string {
  const salt = hash(wish.place);
  const pattern = whole["pattern"] as string | undefined;
  const least = Number(whole["minLength"] ?? 0);
  const most = Number(whole["maxLength"] ?? Infinity);
  const known = formatted(whole["format"] as string | undefined, salt);
  if (known !== undefined) return known;
  if (pattern !== undefined) {
    try {
      return textMatching(pattern, salt);
    } catch {
      // The value that follows is then found to be wrong.
    }
  }
  const text =
    wish.form === "minimal" || wish.plain
      ? wish.place.replace(/[^\w.[\]]/g, "")
      : `${wish.place} ä/&=+?#%,"\\ 20%25`;
  return text.padEnd(least, "x").slice(-Math.max(1, most));
}

function formatted(
  format: string | undefined,
  salt: number,
): string | undefined {
  const digits = String(salt).padStart(12, "0").slice(-12);
  const formats: Readonly<Record<string, string>> = {
    "date-time": new Date(1.7e12 + salt).toISOString(),
    date: new Date(1.7e12 + salt).toISOString().slice(0, 10),
    time: "12:34:56Z",
    duration: "P1DT2H",
    email: `someone+${salt}@example.com`,
    uri: `https://example.com/a%20b?c=${salt}&d=%26#e`,
    url: `https://example.com/a%20b?c=${salt}&d=%26#e`,
    uuid: `00000000-0000-4000-8000-${digits}`,
    ipv4: "192.0.2.1",
    ipv6: "2001:db8::1",
    hostname: "example.com",
    byte: "AAEC",
    "unix-time": String(salt),
  };
  return format === undefined ? undefined : formats[format];
}

/** FNV-1a, 31 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const character of text) {
    state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  }
  return state & 0x7fffffff;
}
