/** The same object with members that the function that is called sets; undefined stays what it is. */
export function withMembers(value: unknown, members: object): unknown {
  return value && { ...value, ...members };
}
