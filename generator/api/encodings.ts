import { followed } from "../openapi/keywords/check.ts";
import { children, type Node } from "../openapi/node.ts";
import { flag, has, object, text } from "../openapi/read.ts";
import type { MediaKind, PartEncoding } from "./api.ts";
import type { SchemaReader } from "./schemas.ts";
import { styleOf } from "./styles.ts";

/**
 * How the members of a form are written (OpenAPI 3.1.1, 4.8.15). Where a style is stated, the content
 * type does not count; `allowReserved` changes nothing that the reader of a form would see.
 */
export function encodingsOf(
  media: Node,
  kind: MediaKind,
  reader: SchemaReader,
): ReadonlyMap<string, PartEncoding> {
  const { report } = reader;
  const all = object(media, "encoding", report);
  if (!all || (kind !== "multipart" && kind !== "urlencoded")) return new Map();
  return new Map(
    children(all)
      .flatMap(([name, entry]) => {
        const node = followed(entry, "encoding", reader);
        const encoding = node && encodingOf(node, kind, reader);
        return encoding ? [[name, encoding] as const] : [];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function encodingOf(
  node: Node,
  kind: MediaKind,
  reader: SchemaReader,
): PartEncoding | undefined {
  const { report, document } = reader;
  // In 3.0, forms with parts have no styles (OpenAPI 3.0.4, Encoding Object).
  const hasStyles = kind === "urlencoded" || document.version.name !== "3.0";
  if (hasStyles && (has(node, "style") || has(node, "explode"))) {
    const style = styleOf(node, "query", reader);
    const explode = flag(node, "explode", report) ?? style === "form";
    if (style === "deepObject" && kind === "multipart") {
      report.add("unsupported-parameter-style", node, {
        style,
        in: "multipart",
        allowed: "form, spaceDelimited, pipeDelimited",
      });
    }
    return { kind: "style", style, explode };
  }
  const contentType = text(node, "contentType", report);
  return contentType === undefined
    ? undefined
    : { kind: "contentType", contentType };
}
