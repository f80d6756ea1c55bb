import type { PaginationRule } from "../config/options.ts";

type Texts = {
  readonly [
    Key in Exclude<
      keyof PaginationRule,
      "match" | "style" | "fullPages" | "place"
    >
  ]: string | undefined;
};

/** How an operation is to be gone through, before it is known whether it can be. */
export interface PagingWish extends Texts {
  readonly style: Exclude<PaginationRule["style"], "none">;
  /** Every page but the last has as many items as are asked for. */
  readonly fullPages: boolean;
}

/** Nothing is said but the style. */
export function wishFor(
  style: PagingWish["style"],
  said: Partial<PagingWish>,
): PagingWish {
  return {
    offset: undefined,
    page: undefined,
    cursor: undefined,
    limit: undefined,
    items: undefined,
    next: undefined,
    total: undefined,
    pages: undefined,
    more: undefined,
    fullPages: false,
    ...said,
    style,
  };
}
