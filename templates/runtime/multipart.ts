import type { Body } from "./body.ts";
import { envelope } from "./envelope.ts";
import { headOf, own, parameterOf, partOf } from "./part.ts";
import { isGiven, listOf } from "./values.ts";

/** What is known of the parts of a form. */
export interface PartOptions {
  /** Media types of single parts; the one that a file names itself wins. */
  readonly partTypes?: { readonly [name: string]: string };
  /** What keeps the items of an array apart that is one part. */
  readonly separators?: { readonly [name: string]: string };
  /** Headers of single parts; those that a file names itself win. */
  readonly partHeaders?: {
    readonly [name: string]: { readonly [name: string]: string };
  };
  /** What writes an object as parts of its own. */
  readonly spread?: {
    readonly [name: string]: (name: string, value: unknown) => Pairs;
  };
  /** Writes parts that are JSON. Default: `JSON.stringify`. */
  readonly stringify?: (value: unknown) => string;
  /** The media type, where it is no `multipart/form-data`. */
  readonly type?: string;
}

type Pairs = readonly (readonly [name: string, value: unknown])[];

/**
 * A `multipart/form-data` body: arrays repeat their part, objects go as JSON.
 * What is undefined or null is left out: a form has no null. A list of objects
 * is the same, in an order of the caller's (OpenAPI 3.2.0, 4.14.5).
 *
 * Written by hand, since `FormData` cannot name the media type of a part
 * without calling it a file.
 */
export function multipart(
  members: unknown,
  options: PartOptions = {},
): Body | undefined {
  if (members === undefined) return undefined;
  const {
    partTypes,
    partHeaders,
    stringify,
    type = "multipart/form-data",
  } = options;
  const parts = [members]
    .flat()
    .flatMap((one) => Object.entries(one as object))
    .flatMap(([name, value]) => partsOf(name, value, options))
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      const part = partOf(value, own(partTypes, name), stringify);
      const headers = { ...own(partHeaders, name), ...part.headers };
      const disposition = `form-data${parameterOf("name", name)}${parameterOf("filename", part.filename)}`;
      return [headOf(disposition, { ...part, headers }), part.data] as const;
    });
  return envelope(parts, type);
}

function partsOf(
  name: string,
  value: unknown,
  { spread, separators }: PartOptions,
): Pairs {
  const write = own(spread, name);
  if (write) return write(name, value);
  const separator = own(separators, name);
  if (separator !== undefined && isGiven(value) && typeof value === "object") {
    return [[name, listOf(value, separator, separator, (text) => text)]];
  }
  return [value].flat().map((item) => [name, item]);
}
