import type { Body } from "./body.ts";
import { fieldsOf } from "./values.ts";

/** How single members are written: `deepObject`, `form` and the like. */
export interface MemberStyles {
  readonly [name: string]: (name: string, value: unknown) => string;
}

/**
 * An `application/x-www-form-urlencoded` body: arrays repeat their member,
 * objects go as JSON, unless the document gives the member a style. What is
 * undefined or null is left out: a form has no null.
 */
export function urlencoded(
  members: unknown,
  styles?: MemberStyles,
): Body | undefined {
  if (members === undefined) return undefined;
  const content = formText(members, styles);
  return { content, type: "application/x-www-form-urlencoded" };
}

/** A form as text, which can also be a whole query. */
export function formText(members: unknown, styles: MemberStyles = {}): string {
  return Object.entries((members ?? {}) as object)
    .map(([name, value]) =>
      Object.hasOwn(styles, name) && value !== null
        ? styles[name]!(name, value)
        : String(new URLSearchParams(fieldsOf(name, value))),
    )
    .filter(Boolean)
    .join("&");
}
