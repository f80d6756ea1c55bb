/** Names of members from the outside in; a number is an item of a list, -1 its last. */
export type Path = readonly (string | number)[];

/** What a path leads to; undefined where it leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((holder, step) => {
    if (typeof step === "number") {
      return Array.isArray(holder) ? holder.at(step) : undefined;
    }
    return (holder as { [name: string]: unknown } | null | undefined)?.[step];
  }, value);
}

/** A copy of an object with another value where the path leads. */
export function withValueAt<Holder>(
  holder: Holder,
  [name, ...rest]: Path,
  value: unknown,
): Holder {
  if (name === undefined) return value as Holder;
  const held = valueAt(holder, [name]);
  return { ...holder, [name]: withValueAt(held, rest, value) };
}
