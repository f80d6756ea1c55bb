import type { PageFunction, ParamPaging } from "./pages.ts";
import type { PagedData } from "./paging.ts";
import { valueAt, withValueAt, type Path } from "./value-at.ts";

/** Pages that are asked for by their number. */
export function numberedPages<Params, Data, Failure>({
  from,
  page,
  first = 1,
  total,
  last,
  limit,
  usualLimit = 0,
  ...rest
}: PagedData & {
  readonly call: PageFunction<Params, Data, Failure>;
  /** What the caller asks for. */
  readonly from: Params;
  readonly page: Path;
  /** The number of the first page. */
  readonly first?: number;
  /** The way to how many items there are. */
  readonly total?: Path;
  /** The way to how many pages there are. */
  readonly last?: Path;
  /** The way to how many items are asked for, where every page but the last has as many. */
  readonly limit?: Path;
  /** How many these are where the caller does not say. */
  readonly usualLimit?: number;
}): ParamPaging<Data, Failure, Params> {
  const start = Number(valueAt(from, page) ?? first);
  const limitAt = (data: unknown, path: Path | undefined): number =>
    Number((path && valueAt(data, path)) ?? Infinity);
  return {
    ...rest,
    start,
    after({ data, size, count }, mark) {
      const next = Number(mark) + 1;
      const isLast =
        size === 0 ||
        (limit && size < Number(valueAt(from, limit) ?? usualLimit)) ||
        next - first >= limitAt(data, last) ||
        // Only from the first page on is it known how many came before.
        (start === first && count >= limitAt(data, total));
      return isLast ? undefined : next;
    },
    next: (mark) => withValueAt(from, page, mark),
  };
}
