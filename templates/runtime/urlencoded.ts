import type { Body } from "./body.ts";
import { textOf } from "./values.ts";

/**
 * An `application/x-www-form-urlencoded` body: arrays repeat their member,
 * objects go as JSON. What is undefined or null is left out: a form has no
 * null.
 */
export function urlencoded(members: unknown): Body | undefined {
  if (members === undefined) return undefined;
  const content = new URLSearchParams();
  for (const [name, value] of Object.entries(members as object)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null)
        content.append(name, textOf(item));
    }
  }
  return { content: String(content), type: formType() };
}

/** The same where the document gives members a style: the parts are made by `form`, `deepObject` and so on. */
export function urlencodedParts(
  parts: readonly string[] | undefined,
): Body | undefined {
  if (!parts) return undefined;
  return { content: parts.filter(Boolean).join("&"), type: formType() };
}

function formType(): string {
  return "application/x-www-form-urlencoded";
}
