import type { PageFunction, ParamPaging } from "./pages.ts";
import type { Mark, PagedData } from "./paging.ts";
import { valueAt, withValueAt, type Path } from "./value-at.ts";

/** Pages of which each tells the cursor of the next one. */
export function cursorPages<Params, Data, Failure>({
  from,
  cursor,
  next,
  ...rest
}: PagedData & {
  readonly call: PageFunction<Params, Data, Failure>;
  /** What the caller asks for. */
  readonly from: Params;
  readonly cursor: Path;
  /** The way to the cursor of the next page. */
  readonly next: Path;
}): ParamPaging<Data, Failure, Params> {
  return {
    ...rest,
    start: valueAt(from, cursor) as Mark | undefined,
    // An empty page with a cursor is not the last: a filter may have emptied it.
    after: ({ data }) =>
      (valueAt(data, next) as Mark | null | undefined) || undefined,
    next: (mark) => withValueAt(from, cursor, mark),
  };
}
