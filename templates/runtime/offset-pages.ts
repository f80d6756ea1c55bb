import type { PageFunction, ParamPaging } from "./pages.ts";
import type { PagedData } from "./paging.ts";
import { valueAt, withValueAt, type Path } from "./value-at.ts";

/** Pages that are asked for by how many items to skip. */
export function offsetPages<Params, Data, Failure>({
  from,
  offset,
  total,
  limit,
  usualLimit = 0,
  ...rest
}: PagedData & {
  readonly call: PageFunction<Params, Data, Failure>;
  /** What the caller asks for. */
  readonly from: Params;
  readonly offset: Path;
  /** The way to how many items there are. */
  readonly total?: Path;
  /** The way to how many items are asked for, where every page but the last has as many. */
  readonly limit?: Path;
  /** How many these are where the caller does not say. */
  readonly usualLimit?: number;
}): ParamPaging<Data, Failure, Params> {
  const start = Number(valueAt(from, offset) ?? 0);
  return {
    ...rest,
    start,
    after({ data, size, count }) {
      // By what came, not by what was asked for: a server may give less.
      const end = start + count;
      const isLast =
        size === 0 ||
        (limit && size < Number(valueAt(from, limit) ?? usualLimit)) ||
        (total && end >= Number(valueAt(data, total) ?? Infinity));
      return isLast ? undefined : end;
    },
    next: (mark) => withValueAt(from, offset, mark),
  };
}
