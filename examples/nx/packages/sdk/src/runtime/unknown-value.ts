/**
 * A value that the API added after this SDK was generated. When the program
 * runs it is the plain string that the server sent; the type keeps it apart
 * from the known ones, so that a `switch` over them narrows and its `default`
 * sees the rest.
 *
 * Ambient, hence erased: there is no enum at run time. TypeScript holds every
 * other opaque string (`string & {}`, a branded one) to be comparable to each
 * literal, and then refuses to narrow a union by it.
 */
declare enum UnknownValue {
  value = "\0", // must equal no value of any API; "" occurs
}

/** The same for numbers. */
declare enum UnknownNumber {
  value = -1.5e300,
}

/** A variant that the API added to a union later: told by its tag, otherwise as it was sent. */
export type UnknownVariant<Tag extends string, Value = UnknownValue> = {
  [Name in Tag]: Value;
} & { [name: string]: unknown };

/** Any text, beside known ones: `string` itself would hide these from editors. */
export type AnyString = string & {};

export type { UnknownNumber, UnknownValue };
