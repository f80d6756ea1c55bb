import type { Origins } from "../../source/origins.ts";
import type { Place } from "../../source/place.ts";
import type { Reading } from "../document.ts";
import { child, type Node } from "../node.ts";

/** A document on its way to a newer form. */
export interface Upgrading extends Reading {
  readonly origins: Origins;
}

/** An object that was made of what stands at a place. Members that are undefined are left out. */
export function made(
  members: Readonly<Record<string, unknown>>,
  of: Place & { readonly value?: unknown },
  { document, origins }: Upgrading,
): object {
  const object = Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  );
  origins.object(object, origins.find(of));
  for (const key of origins.isReplaced(of.file) ? Object.keys(object) : []) {
    // An overlay may have written a member alone.
    const member = child({ value: undefined, ...of }, key);
    if (member && member.value === Reflect.get(object, key))
      origins.member(object, key, origins.find(member));
  }
  // What it was made of has been checked.
  document.checked.add(object);
  return object;
}

/** The value of a node that is put elsewhere. */
export function moved(node: Node | undefined, { origins }: Upgrading): unknown {
  if (typeof node?.value === "object" && node.value !== null) {
    origins.object(node.value, origins.find(node));
  }
  return node?.value;
}

/** The members of an object that a newer form has too, under the same keys. */
export function kept(
  node: Node,
  keys: readonly string[],
): Record<string, unknown> {
  const value = node.value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => keys.includes(key) || key.startsWith("x-"))
      .map((key) => [key, value[key]]),
  );
}
