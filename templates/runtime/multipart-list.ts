import type { Body } from "./body.ts";
import { envelope } from "./envelope.ts";
import { headOf, parameterOf, partOf } from "./part.ts";

/** What is known of the parts of a body in which they have no names. */
export interface ListOptions {
  /** Media types of the first parts. */
  readonly prefix?: readonly (string | undefined)[];
  /** The media type of all others. */
  readonly rest?: string;
  /** Writes parts that are JSON. Default: `JSON.stringify`. */
  readonly stringify?: (value: unknown) => string;
}

/**
 * A body of parts that are told by their order (`multipart/mixed`,
 * `multipart/related`; OpenAPI 3.2.0, 4.14.5): files and bytes as they are,
 * objects as JSON, the rest as text.
 */
export function multipartList(
  items: unknown,
  type: string,
  { prefix = [], rest, stringify }: ListOptions = {},
): Body | undefined {
  if (items === undefined) return undefined;
  const parts = (items as readonly unknown[]).map((item, index) => {
    const documented = index < prefix.length ? prefix[index] : rest;
    const part = partOf(item, documented, stringify);
    // Bytes are called "blob" in forms alone, where they need a name.
    const name = part.filename === "blob" ? undefined : part.filename;
    const disposition =
      name === undefined
        ? undefined
        : `attachment${parameterOf("filename", name)}`;
    return [headOf(disposition, part), part.data] as const;
  });
  return envelope(parts, type);
}
