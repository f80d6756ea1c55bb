/** An integer as its digits, until a codec makes a bigint of it, or a number. */
export class ExactInteger {
  readonly #digits: string;

  constructor(digits: string) {
    this.#digits = digits;
  }

  toString(): string {
    return this.#digits;
  }
}

/** The value with numbers for its exact integers, as it would have been read otherwise. */
export function rounded(value: unknown): unknown {
  if (value instanceof ExactInteger) return Number(String(value));
  // What holds none stays as it is: it may be the caller's.
  if (Array.isArray(value)) {
    const items = value.map(rounded);
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (typeof value !== "object" || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const members = value as { [name: string]: unknown };
  for (const name in members) {
    const member = rounded(members[name]);
    if (member !== members[name]) members[name] = member;
  }
  return members;
}
