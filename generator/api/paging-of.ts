import type { Paging } from "./paging.ts";
import {
  against,
  inAnswer,
  inRequest,
  itemsOf,
  type RequestPart,
  type Subject,
} from "./paging-parts.ts";
import { bareType, wordsFor } from "./paging-walk.ts";
import type { PagingWish } from "./paging-wishes.ts";
import type { Type } from "./types.ts";

const number = ["number", "unknown"] as const;
const mark = ["string", "number", "unknown"] as const;
const text = ["string", "unknown"] as const;
const flag = ["boolean", "unknown"] as const;

/**
 * What a wish means for an operation. Undefined where that lacks what is wished for: the subject then
 * has reasons. A count that is not there is done without where the wish is for many (`isForMany`).
 */
export function pagingOf(
  wish: PagingWish,
  subject: Subject,
  isForMany: boolean,
): Paging | undefined {
  const paging = styleOf(wish, subject, isForMany);
  return subject.reasons.length > 0 ? undefined : paging;
}

function styleOf(
  wish: PagingWish,
  subject: Subject,
  isForMany: boolean,
): Paging | undefined {
  const count = (
    key: "more" | "total" | "pages",
    kinds: readonly Type["kind"][],
  ) => {
    if (wish[key] === undefined) return undefined;
    const asker = isForMany ? { ...subject, reasons: [] } : subject;
    return inAnswer(wish[key], key, kinds, asker)?.path;
  };
  const items = itemsOf(wish.items, subject);
  const more = count("more", flag);
  switch (wish.style) {
    case "offset": {
      const offset = inRequest(wish.offset, "offset", number, subject)?.at;
      const limit = limitOf(wish, subject);
      const total = count("total", number);
      if (!items || !offset) return undefined;
      return { kind: "offset", ...items, more, offset, limit, total };
    }
    case "page": {
      const page = inRequest(wish.page, "page", number, subject);
      const counts = {
        more,
        limit: limitOf(wish, subject),
        total: count("total", number),
        pages: count("pages", number),
      };
      if (!items || !page) return undefined;
      const first = numberIn(page) ?? 1;
      return { kind: "page", ...items, ...counts, page: page.at, first };
    }
    case "cursor": {
      const cursor = inRequest(wish.cursor, "cursor", mark, subject);
      const next = inAnswer(wish.next, "next", mark, subject);
      if (!items || !cursor || !next) return undefined;
      checkAlike(cursor.type, next.type, subject);
      const way = { cursor: cursor.at, next: next.path };
      return { kind: "cursor", ...items, more, ...way };
    }
    case "url": {
      const next = inAnswer(wish.next, "next", text, subject)?.path;
      return items && next && { kind: "url", ...items, more, next };
    }
    case "link":
      return items && { kind: "link", ...items, more };
  }
}

/** How many items a page has, where that tells whether it is the last. */
function limitOf(wish: PagingWish, subject: Subject) {
  if (wish.limit === undefined && !wish.fullPages) return undefined;
  const limit = inRequest(wish.limit, "limit", number, subject);
  if (!limit || !wish.fullPages) return undefined;
  return { ...limit.at, usual: numberIn(limit) };
}

function numberIn({ default: stated }: RequestPart): number | undefined {
  return typeof stated === "number" ? stated : undefined;
}

/** What the API gives must be what it takes. */
function checkAlike(taken: Type, given: Type, subject: Subject): void {
  const [one, other] = [taken, given].map(
    (type) => bareType(type, subject.api).kind,
  );
  if (one === other || one === "unknown" || other === "unknown") return;
  const [cursor, next] = [taken, given].map((type) =>
    wordsFor(type, subject.api),
  );
  against(subject, `cursor is ${cursor}, but next is ${next}`);
}
