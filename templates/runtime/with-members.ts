/** The same object with members that the function that is called sets; undefined stays what it is. */
export function withMembers<Value extends object | undefined>(
  value: Value,
  members: object,
): Value {
  return value && { ...value, ...members };
}
