/** Whether a value is one of those of an enum: of its object, or of a list of them. */
export function isValueOf(
  values: { readonly [name: string]: unknown } | readonly unknown[],
  value: unknown,
): boolean {
  return Object.values(values).includes(value);
}
