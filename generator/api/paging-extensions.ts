import type { Reading } from "../openapi/document.ts";
import { child, items, type Node } from "../openapi/node.ts";
import { isObject } from "../openapi/read.ts";
import { wishFor, type PagingWish } from "./paging-wishes.ts";

/** What a vendor extension says of an operation's pages. */
export interface StatedPaging {
  readonly keyword: string;
  readonly node: Node;
  readonly wish: PagingWish | { readonly problem: string };
}

/** How the document itself says that an operation is paged; undefined where it does not. */
export function statedPaging(
  operation: Node,
  { document }: Reading,
): StatedPaging | undefined {
  for (const [keyword, read] of extensions) {
    const stated = child(operation, keyword);
    if (!stated || stated.value === false || stated.value === null) continue;
    // Fern: `true` stands for what the document says once for all.
    const shared =
      stated.value === true ? child(document.root, keyword) : undefined;
    const node = shared ?? stated;
    const wish = isObject(node.value) ? read(node) : notObject;
    return wish && { keyword, node: stated, wish };
  }
  return undefined;
}

const notObject = { problem: "it is no object" };

const extensions: readonly (readonly [
  keyword: string,
  read: (node: Node) => StatedPaging["wish"] | undefined,
])[] = [
  ["x-speakeasy-pagination", speakeasy],
  ["x-fern-pagination", fern],
  ["x-ms-pageable", microsoft],
];

function speakeasy(node: Node): StatedPaging["wish"] {
  const type = textAt(node, "type");
  const inputs = child(node, "inputs");
  const given = new Map(
    (inputs ? items(inputs) : []).map((input) => [
      textAt(input, "type"),
      textAt(input, "name"),
    ]),
  );
  const outputs = child(node, "outputs");
  const output = (key: string) => outputs && textAt(outputs, key);
  const said = {
    items: output("results"),
    limit: given.get("limit"),
    offset: given.get("offset"),
    page: given.get("page"),
    cursor: given.get("cursor"),
    pages: output("numPages"),
  };
  switch (type) {
    case "offsetLimit":
      return said.offset === undefined
        ? wishFor("page", said)
        : wishFor("offset", said);
    case "cursor":
      return wishFor("cursor", { ...said, next: output("nextCursor") });
    case "url":
      return wishFor("url", { ...said, next: output("nextUrl") });
    default:
      return { problem: `there is no type ${type}` };
  }
}

/** An `offset` without a `step` counts pages. */
function fern(node: Node): StatedPaging["wish"] {
  const text = (key: string) => textAt(node, key);
  const said = { items: text("results"), more: text("has-next-page") };
  const next = text("next_uri") ?? text("next_path");
  const offset = text("offset");
  if (next !== undefined) return wishFor("url", { ...said, next });
  if (offset === undefined) {
    const cursor = text("cursor");
    return wishFor("cursor", { ...said, cursor, next: text("next_cursor") });
  }
  return text("step") === undefined
    ? wishFor("page", { ...said, page: offset })
    : wishFor("offset", { ...said, offset });
}

/** Without a name for the link there is one page. */
function microsoft(node: Node): PagingWish | undefined {
  const next = textAt(node, "nextLinkName");
  if (!next) return undefined;
  const named = (name: string) => `$['${name}']`;
  return wishFor("url", {
    next: named(next),
    items: named(textAt(node, "itemName") || "value"),
  });
}

function textAt(node: Node, key: string): string | undefined {
  if (!isObject(node.value)) return undefined;
  const value = child(node, key)?.value;
  return typeof value === "string" ? value : undefined;
}
