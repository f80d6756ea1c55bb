import type { PaginationOptions } from "./config.ts";
import { choices } from "./defaults.ts";
import type { Option, TextKind } from "./kinds.ts";

const operations: TextKind = {
  kind: "text",
  pattern: "(tag|operation|path|method|deprecated|audience):[^]+",
  means:
    "a selector of operations such as operation:GetUserList, tag:Users or path:/users/**",
};
const parameter: TextKind = {
  kind: "text",
  pattern: "[^]+",
  means: "the name of a parameter",
};
const answerPath: TextKind = {
  kind: "text",
  pattern: "[^]*",
  means: "a path in the answer such as meta.next",
};

/** The keys of a rule of `pagination`. */
export const paginationRows: {
  readonly [Key in keyof Required<PaginationOptions>]: Option;
} = {
  match: {
    description:
      "The operations: `operation:GetUserList`, `tag:Users`, `path:/users/**`; where absent, all that have what the style needs.",
    value: { kind: "list", items: operations },
  },
  style: {
    description:
      "What the next page is asked for by: how many items to skip, its number, a cursor, a URL in the answer, or the `Link` header. `none` leaves operations as they are, whatever the document says.",
    value: { kind: "choice", values: choices.pagination },
    required: true,
  },
  offset: {
    description:
      "`offset`: the parameter, or member of the body, that says how many items to skip.",
    value: parameter,
  },
  page: {
    description: "`page`: the parameter that says which page.",
    value: parameter,
  },
  cursor: {
    description: "`cursor`: the parameter that takes the cursor.",
    value: parameter,
  },
  limit: {
    description: "The parameter that says how many items a page has.",
    value: parameter,
  },
  items: {
    description:
      "The list of items; where absent, the answer itself, or its only member that is a list.",
    value: answerPath,
  },
  next: {
    description: "`cursor`, `url`: the cursor or the URL of the next page.",
    value: answerPath,
  },
  total: {
    description: "`offset`, `page`: how many items there are.",
    value: answerPath,
  },
  pages: {
    description: "`page`: how many pages there are.",
    value: answerPath,
  },
  more: {
    description: "What is false on the last page.",
    value: answerPath,
  },
  fullPages: {
    description:
      "A page with fewer items than `limit` is the last. Not so where the server may give less than it is asked for.",
    value: { kind: "boolean" },
    default: false,
  },
};
