// Generated from an OpenAPI document. Do not edit.

import type { Book } from "./book.js";

export interface Shelf {
  closedObject: ShelfClosedObject;
  typedObject: ShelfTypedObject;
  mergedObject: ShelfMergedObject;
  closedList: [string];
  typedList: string[];
  extended?: Book;
}

export interface ShelfClosedObject {
  fullName?: string;
}

export interface ShelfMergedObject {
  bookTitle?: string;
  pageCount?: number;
}

export interface ShelfTypedObject {
  fullName?: string;
  [key: string]: number | string | undefined;
}
