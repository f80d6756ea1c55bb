import type { ApiPromise } from "./api-promise.ts";
import type { SentRequest } from "./errors.ts";
import type { Path } from "./value-at.ts";

/** What tells pages apart: an offset, the number of a page, a cursor, a URL. */
export type Mark = string | number;

/** What the page after one is found by. */
export interface ReceivedPage {
  readonly data: unknown;
  readonly response: Response;
  /** How many items are on it. */
  readonly size: number;
  /** How many came so far, those of this page included. */
  readonly count: number;
}

/** Where the items are, and whether there are more. */
export interface PagedData {
  /** The way to the items; none where the data itself is the list of them. */
  readonly items?: Path;
  /** The way to what is false on the last page. */
  readonly more?: Path;
}

/** How pages follow each other. */
export interface Paging<Data, Failure, Next> extends PagedData {
  /** What was asked for first, for errors. */
  readonly request: SentRequest;
  /** Of the first page, where it is known. */
  readonly start: Mark | undefined;
  /** The mark of the page after one; undefined where that is the last. */
  after(page: ReceivedPage, mark: Mark | undefined): Mark | undefined;
  /** What asks for a page. */
  next(mark: Mark): Next;
  /** Asks for a page. */
  call(next: Next): ApiPromise<Data, Failure>;
}
