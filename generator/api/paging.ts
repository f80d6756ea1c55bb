import type { ParameterLocation } from "./api.ts";
import type { Type } from "./types.ts";

/** Wire names from the outside in; -1 is the last item of a list. */
export type MemberPath = readonly (string | number)[];

/** Something of a request, or what it holds. */
export interface RequestPath {
  readonly in: ParameterLocation | "body";
  /** The parameter, or the member of the body. */
  readonly name: string;
  /** From there on. */
  readonly path: MemberPath;
}

/** How the answers of an operation follow each other as pages. */
export type Paging = PagedItems &
  (
    | ({ readonly kind: "offset"; readonly offset: RequestPath } & Counted)
    | ({
        readonly kind: "page";
        readonly page: RequestPath;
        /** The number of the first page. */
        readonly first: number;
        /** The way to how many pages there are. */
        readonly pages: MemberPath | undefined;
      } & Counted)
    | {
        readonly kind: "cursor";
        readonly cursor: RequestPath;
        readonly next: MemberPath;
      }
    | { readonly kind: "url"; readonly next: MemberPath }
    | { readonly kind: "link" }
  );

interface PagedItems {
  /** What the paths lead into. */
  readonly answer: Type;
  /** The way from the answer to its items; empty where it is the list of them. */
  readonly items: MemberPath;
  readonly item: Type;
  /** The way to what is false on the last page. */
  readonly more: MemberPath | undefined;
}

interface Counted {
  /** The way to how many items there are. */
  readonly total: MemberPath | undefined;
  /** How many items are asked for, where every page but the last has as many. */
  readonly limit: PageSize | undefined;
}

interface PageSize extends RequestPath {
  /** How many they are where nothing is said. */
  readonly usual: number | undefined;
}
