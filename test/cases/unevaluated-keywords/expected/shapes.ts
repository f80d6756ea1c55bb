// Generated from an OpenAPI document. Do not edit.

import type { Book } from "./models/book.js";
import type {
  Shelf,
  ShelfClosedObject,
  ShelfMergedObject,
  ShelfTypedObject,
} from "./models/shelf.js";
import type { Shape } from "./runtime.js";

export const bookShape: Shape<Book> = {
  book_title: "bookTitle",
};

export const shelfClosedObjectShape: Shape<ShelfClosedObject> = {
  full_name: "fullName",
};

export const shelfMergedObjectShape: Shape<ShelfMergedObject> = {
  book_title: "bookTitle",
  page_count: "pageCount",
};

export const shelfShape: Shape<Shelf> = {
  closed_object: ["closedObject", () => shelfClosedObjectShape],
  typed_object: ["typedObject", () => shelfTypedObjectShape],
  merged_object: ["mergedObject", () => shelfMergedObjectShape],
  closed_list: "closedList",
  typed_list: "typedList",
  extended: ["extended", () => bookShape],
};

export const shelfTypedObjectShape: Shape<ShelfTypedObject> = {
  full_name: "fullName",
};
