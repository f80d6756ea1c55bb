/** The entry for a status: its own (`404`), that of its range (`4XX`), or `default`. */
export function forStatus<Entry>(
  entries: { readonly [status: string]: Entry },
  status: number,
): Entry | undefined {
  return entries[status] ?? entries[rangeOf(status)] ?? entries["default"];
}

/** The range that a status belongs to: `4XX`. */
export function rangeOf(status: number): string {
  return `${status}`[0] + "XX";
}
