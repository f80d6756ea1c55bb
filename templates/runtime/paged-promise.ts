import type { ApiPromise } from "./api-promise.ts";
import { SdkError, type SentRequest } from "./errors.ts";
import type { Mark, PagedData, Paging } from "./paging.ts";
import { valueAt } from "./value-at.ts";

/** One page of a list, as the API gave it. */
export interface ApiPage<Data, Item, Next> {
  readonly data: Data;
  readonly items: readonly Item[];
  /** Its body has been read. */
  readonly response: Response;
  /** What asks for the page after this one, also in another program; undefined on the last page. */
  readonly next: Next | undefined;
}

/**
 * A promise for the first page, whose request is sent at once. `for await`
 * goes through the items of that page and of all further ones; each of those
 * is asked for when its items are.
 */
export interface PagedPromise<Data, Item, Failure, Next>
  extends ApiPromise<Data, Failure>, AsyncIterable<Item> {
  /** Page by page, from the first on. */
  pages(): AsyncGenerator<ApiPage<Data, Item, Next>, undefined, undefined>;
  /** Item by item. What goes wrong on the way is thrown, as `await` throws it. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, undefined, undefined>;
}

/** A page came, but where the document has the list of its items there is something else. */
export class PageItemsError extends SdkError {
  override readonly name = "PageItemsError";
}

/** `pagingOf` is asked after the first page has come: what it needs of the arguments is then known to be right. */
export function pagedPromise<Data, Item, Failure, Next>(
  first: ApiPromise<Data, Failure>,
  pagingOf: () => Paging<Data, Failure, Next>,
): PagedPromise<Data, Item, Failure, Next> {
  const pages = (): ReturnType<typeof pagesFrom<Data, Item, Failure, Next>> => {
    // Whoever goes through the pages meets the failure there, now or later.
    first.catch(() => {});
    return pagesFrom(first, pagingOf);
  };
  return Object.assign(first, {
    pages,
    async *[Symbol.asyncIterator](): AsyncGenerator<
      Item,
      undefined,
      undefined
    > {
      for await (const { items } of pages()) yield* items;
    },
  });
}

async function* pagesFrom<Data, Item, Failure, Next>(
  first: ApiPromise<Data, Failure>,
  pagingOf: () => Paging<Data, Failure, Next>,
): AsyncGenerator<ApiPage<Data, Item, Next>, undefined, undefined> {
  let { data, response } = await first.withResponse();
  const paging = pagingOf();
  let mark = paging.start;
  // A mark that comes back would go round in circles.
  const seen = new Set<Mark | undefined>([mark]);
  for (let count = 0; ;) {
    const items = itemsOf<Item>(data, paging);
    count += items.length;
    const page = { data, response, size: items.length, count };
    const isLast = paging.more && valueAt(data, paging.more) === false;
    mark = isLast ? undefined : paging.after(page, mark);
    const next =
      mark === undefined || seen.has(mark) ? undefined : paging.next(mark);
    yield { data, items, response, next };
    if (next === undefined) return;
    seen.add(mark);
    ({ data, response } = await paging.call(next).withResponse());
  }
}

function itemsOf<Item>(
  data: unknown,
  { items: path = [], request }: PagedData & { readonly request: SentRequest },
): readonly Item[] {
  const items = valueAt(data, path) ?? [];
  if (Array.isArray(items)) return items;
  const place = path.length > 0 ? `"${path.join(".")}"` : "the page itself";
  throw new PageItemsError(`the items, ${place}, are no list`, request);
}
