import {
  both,
  merged,
  variantsOf,
  type Document,
  type Schema,
} from "./document.ts";
import { textMatching } from "./pattern.ts";

/**
 * How much of a schema a value fills.
 *
 * - `minimal`: what is required, nothing else.
 * - `maximal`: every member, two items an array, text that has to be escaped.
 * - `edge`: every member, each with the smallest value that is allowed: null, false, 0, the empty
 *   text, an array of one. What a client loses that tests for truth instead of presence.
 */
export type Form = "minimal" | "maximal" | "edge";
export const forms: readonly Form[] = ["minimal", "maximal", "edge"];

/** What travels in a request, by wire names. A `File` stands for a binary part. */
export type Value =
  | null
  | boolean
  | number
  | string
  | File
  | readonly Value[]
  | { readonly [name: string]: Value };

export interface Wish {
  readonly form: Form;
  /** Where the value stands (`CreateUser.email_address[0]`); makes values differ by place. */
  readonly place: string;
  /** Leaves out characters that a header cannot hold. */
  readonly plain?: boolean;
  /** Leaves out the empty text, which a path cannot hold. */
  readonly filled?: boolean;
  /** The schemas that this value stands in. */
  readonly within?: readonly Schema[];
}

/** A value that the schema allows; the same one for the same wish. */
export function valueOf(document: Document, schema: Schema, wish: Wish): Value {
  const variants = variantsOf(document, merged(document, schema));
  const variant = wish.form === "edge" ? variants.at(-1) : variants[0];
  const { oneOf: _, anyOf: condition, ...own } = merged(document, schema);
  const whole = variant ? both(own, merged(document, variant)) : own;
  if (wish.form === "edge" && whole.nullable) return null;

  const constants = whole.enum?.filter((value) => value !== null) ?? [];
  if (constants.length > 0) return oneOf(constants, wish);
  switch (whole.type ?? (whole.properties ? "object" : undefined)) {
    case "boolean":
      return wish.form !== "edge";
    case "integer":
    case "number":
      return numberFor(whole, wish);
    case "string":
      return textFor(whole, wish);
    case "array":
      return itemsFor(document, whole, wish);
    case "object": {
      const required = [
        ...(whole.required ?? []),
        ...(variant ? [] : (condition?.[0]?.required ?? [])),
      ];
      const within = [...(wish.within ?? []), schema];
      return membersFor(document, { ...whole, required }, { ...wish, within });
    }
    default:
      return freeForm(wish);
  }
}

function membersFor(document: Document, schema: Schema, wish: Wish): Value {
  const { properties = {}, required = [], additionalProperties } = schema;
  const known = Object.entries(properties).filter(
    ([name, member]) =>
      !member.readOnly &&
      (required.includes(name) ||
        (wish.form !== "minimal" && !isRecursive(document, member, wish))),
  );
  const members = known.map(([name, member]): [string, Value] => {
    const place = `${wish.place}.${name}`;
    return [name, valueOf(document, member, { ...wish, place })];
  });

  const isMap =
    additionalProperties === true ||
    (additionalProperties === undefined && known.length === 0);
  if (isMap) return { ...Object.fromEntries(members), ...freeForm(wish) };
  if (typeof additionalProperties === "object" && wish.form !== "minimal") {
    // Two keys that a careless mapping would make one.
    for (const key of ["some_key", "someKey"]) {
      const place = `${wish.place}.${key}`;
      const value = valueOf(document, additionalProperties, { ...wish, place });
      members.push([key, value]);
    }
  }
  return Object.fromEntries(members);
}

/** Whether the member leads back into a schema that it stands in. */
function isRecursive(document: Document, member: Schema, wish: Wish): boolean {
  const steps = [member, member.items, merged(document, member).items];
  return steps.some(
    (step) =>
      step?.$ref !== undefined &&
      wish.within?.some(({ $ref }) => $ref === step.$ref),
  );
}

function itemsFor(document: Document, schema: Schema, wish: Wish): Value {
  const { items = {}, minItems = 0, maxItems = Infinity } = schema;
  const wanted = { minimal: 0, maximal: 2, edge: 1 }[wish.form];
  const length = Math.min(Math.max(wanted, minItems), maxItems);
  return Array.from({ length }, (_, index) => {
    const place = `${wish.place}[${index}]`;
    return valueOf(document, items, { ...wish, place });
  });
}

/** Keys of a free-form map belong to the caller: none of them may change on the way. */
function freeForm({ form, place }: Wish): { readonly [name: string]: Value } {
  if (form === "minimal") return {};
  return JSON.parse(`{
    "some_key": ${JSON.stringify(place)},
    "someKey": [1.5, null, false],
    "odd-key with.dots": { "inner_key": "", "innerKey": 0 },
    "__proto__": "an own key",
    "user_id": { "emailAddress": [{ "email_address": null }] }
  }`) as { readonly [name: string]: Value };
}

function oneOf<T>(values: readonly T[], { form, place }: Wish): T {
  if (form === "edge") return values.at(-1)!;
  return values[form === "minimal" ? 0 : hash(place) % values.length]!;
}

function numberFor(schema: Schema, { form, place }: Wish): number {
  const step = schema.type === "integer" ? 1 : 0.5;
  const { minimum = 0, exclusiveMinimum, exclusiveMaximum } = schema;
  const least = exclusiveMinimum ? minimum + step : minimum;
  const room = schema.format === "int64" ? 2 ** 42 : 2 ** 20;
  const { maximum = least + room } = schema;
  const most = exclusiveMaximum ? maximum - step : maximum;
  if (form === "edge") return least;
  return least + (hash(place) % Math.floor((most - least) / step + 1)) * step;
}

function textFor(schema: Schema, wish: Wish): string | File {
  const { format, pattern, minLength = 0, maxLength = Infinity } = schema;
  const salt = hash(wish.place);
  if (format === "binary") return fileFor(wish);
  if (format !== undefined) return formatted(format, salt);
  if (pattern !== undefined) return textMatching(pattern, salt);
  if (wish.form === "edge" && minLength === 0 && !wish.filled) return "";
  const text =
    wish.form === "minimal" || wish.plain
      ? wish.place
      : `${wish.place} ä/&=+?#%,"\\ 20%25`;
  return text.padEnd(minLength, "x").slice(-maxLength);
}

function formatted(format: string, salt: number): string {
  switch (format) {
    case "date-time":
      return new Date(1.7e12 + salt).toISOString();
    case "email":
      return `someone+${salt}@example.com`;
    case "uri":
      return `https://example.com/a%20b?c=${salt}&d=%26#e`;
    default:
      throw new Error(`no text is known for the format ${format}`);
  }
}

/** Bytes that are no text in any encoding; the edge is a file without any. */
function fileFor({ form, place }: Wish): File {
  const bytes =
    form === "edge" ? [] : [0x89, 0x50, 0x4e, 0x47, 0, 13, 10, 0xff];
  const name = `${place} "ä".png`;
  return new File([new Uint8Array(bytes)], name, { type: "image/png" });
}

/** FNV-1a, 31 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const character of text) {
    state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  }
  return state & 0x7fffffff;
}
