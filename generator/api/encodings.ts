import { followed } from "../openapi/keywords/check.ts";
import { child, children, items, type Node } from "../openapi/node.ts";
import { flag, has, object, text } from "../openapi/read.ts";
import type { Media, MediaKind, PartEncoding, PartPositions } from "./api.ts";
import type { SchemaReader } from "./schemas.ts";
import { styleOf } from "./styles.ts";

/** What is said of the parts of a body that has none. */
export const noParts: Pick<
  Media,
  "encodings" | "partHeaders" | "positions" | "examples"
> = {
  encodings: new Map(),
  partHeaders: new Map(),
  positions: { prefix: [], rest: undefined },
  examples: [],
};

/**
 * How the members of a form are written (OpenAPI 3.1.1, 4.8.15). Where a style is stated, the content
 * type does not count; `allowReserved` changes nothing that the reader of a form would see.
 */
export function encodingsOf(
  media: Node,
  kind: MediaKind,
  reader: SchemaReader,
): ReadonlyMap<string, PartEncoding> {
  if (kind !== "multipart" && kind !== "urlencoded") return new Map();
  return new Map(
    encodingNodes(media, reader).flatMap(([name, node]) => {
      const encoding = encodingOf(node, kind, reader);
      return encoding ? [[name, encoding] as const] : [];
    }),
  );
}

/** The Encoding Objects of a form by the names of members, sorted. */
export function encodingNodes(
  media: Node,
  reader: SchemaReader,
): [name: string, node: Node][] {
  const all = object(media, "encoding", reader.report);
  if (!all) return [];
  return children(all)
    .flatMap(([name, entry]): [string, Node][] => {
      const node = followed(entry, "encoding", reader);
      return node ? [[name, node]] : [];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function encodingOf(
  node: Node,
  kind: MediaKind,
  reader: SchemaReader,
): PartEncoding | undefined {
  const { report } = reader;
  if (hasStyle(node, kind, reader)) {
    const style = styleOf(node, "query", reader);
    const explode = flag(node, "explode", report) ?? style === "form";
    return { kind: "style", style, explode };
  }
  const contentType = text(node, "contentType", report);
  return contentType === undefined
    ? undefined
    : { kind: "contentType", contentType };
}

/**
 * In 3.0, forms with parts have no styles (OpenAPI 3.0.4, Encoding Object). A deep object is meant all
 * the same where it is stated: its members would go as JSON otherwise, which its reader does not expect.
 */
function hasStyle(
  node: Node,
  kind: MediaKind,
  { document }: SchemaReader,
): boolean {
  if (!has(node, "style") && !has(node, "explode")) return false;
  return (
    kind === "urlencoded" ||
    document.version.name !== "3.0" ||
    child(node, "style")?.value === "deepObject"
  );
}

/** The media types of parts that are told by their order (OpenAPI 3.2.0, 4.14.5). */
export function positionsOf(media: Node, reader: SchemaReader): PartPositions {
  const typeOfPart = (entry: Node): string | undefined => {
    const node = followed(entry, "encoding", reader);
    return node && text(node, "contentType", reader.report);
  };
  const prefix = child(media, "prefixEncoding");
  const rest = child(media, "itemEncoding");
  return {
    prefix: prefix ? items(prefix).map(typeOfPart) : [],
    rest: rest && typeOfPart(rest),
  };
}
