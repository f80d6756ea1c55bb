import { membersAt } from "../openapi/listed.ts";
import { followed } from "../openapi/keywords/check.ts";
import { child, type Node } from "../openapi/node.ts";
import { isObject, mustBeObject } from "../openapi/read.ts";
import type { Media, MediaKind } from "./api.ts";
import type { CalledAfter, Type } from "./types.ts";
import { encodingsOf } from "./encodings.ts";
import { originOf, typeOf, type SchemaReader } from "./schemas.ts";
import { streamOf } from "./streams.ts";

const preference: readonly MediaKind[] = [
  "json",
  "multipart",
  "urlencoded",
  "text",
  "binary",
  "stream",
];

/** The entries of `content`, by preference: what a client had best send or read comes first. */
export function mediaOf(
  owner: Node,
  place: CalledAfter,
  direction: "request" | "response",
  reader: SchemaReader,
): Media[] {
  const all = membersAt(owner, "content", reader);
  const essences = all.map(([range]) => essenceOf(range));
  return all
    .flatMap(([range, entry]) => {
      // In 3.2 media types can be shared (OpenAPI 3.2.0, 4.14).
      const node = followed(entry, "mediaType", reader);
      if (!node) return [];
      const medium = mediumOf(range, node, place, direction, reader);
      if (all.length === 1) return [medium];
      const own = essenceOf(range);
      const isAlone = essences.filter((one) => one === own).length === 1;
      // Parameters tell those apart that are one media type without.
      const mediaType = isAlone ? own : range.trim();
      return [{ ...medium, mediaType, schema: textOf(node) }];
    })
    .sort(
      (a, b) =>
        preference.indexOf(a.kind) - preference.indexOf(b.kind) ||
        compare(rank(a), rank(b)),
    );
}

function mediumOf(
  range: string,
  node: Node,
  place: CalledAfter,
  direction: "request" | "response",
  reader: SchemaReader,
): Media {
  const mediaType = essenceOf(range);
  mustBeObject(node, range, reader.report);
  if (direction === "response") {
    const stream = streamOf(mediaType, node, place, reader);
    if (stream) return stream;
    tellParts(mediaType, node, reader);
  }
  const schema = child(node, "schema");
  const type: Type = schema
    ? typeOf(schema, place, reader)
    : { kind: "unknown" };
  const kind = type.kind === "binary" ? "binary" : kindOf(mediaType);
  const isForm = kind === "multipart" || kind === "urlencoded";
  const read = isForm && direction === "response" ? "binary" : kind;
  return {
    mediaType,
    kind: read,
    type: wholes[read] ?? type,
    streaming: undefined,
    schema: "",
    encodings: encodingsOf(node, read, reader),
    origin: originOf(node),
  };
}

/** Parts without names are not told apart. */
function tellParts(
  mediaType: string,
  node: Node,
  { report }: SchemaReader,
): void {
  if (!mediaType.startsWith("multipart/")) return;
  report.add("parts-not-read", node, { mediaType });
}

/** The schemas as text, the same whatever the order of its keys. */
function textOf(media: Node): string {
  const told = ["schema", "itemSchema"].map((key) => child(media, key)?.value);
  return JSON.stringify(told, (_, value: unknown) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).sort(byKey))
      : value,
  );
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return compare(a, b);
}

/** A media type without its parameters (RFC 9110, 8.3.1). */
export function essenceOf(range: string): string {
  return range.split(";")[0]!.trim().toLowerCase();
}

/** Bodies that are passed and received as they are, whatever their schema says of what is in them. */
const wholes: Readonly<Partial<Record<MediaKind, Type>>> = {
  text: { kind: "string", format: undefined },
  binary: { kind: "binary" },
};

/** How a body of this media type is written and read (RFC 6838, RFC 6839 for `+json`). */
export function kindOf(mediaType: string): MediaKind {
  if (/^(application|\*)\/(json|\*)$|[+/]json$/.test(mediaType)) return "json";
  if (mediaType === "multipart/form-data") return "multipart";
  if (mediaType === "application/x-www-form-urlencoded") return "urlencoded";
  if (/^text\/|[+/]xml$|[+/]ya?ml$/.test(mediaType)) return "text";
  return "binary";
}

/** `application/json` before its kin; of streams, lines before what has to be unpacked. */
function rank({ mediaType, streaming }: Media): string {
  if (streaming) return (streaming.kind === "lines" ? "0 " : "1 ") + mediaType;
  return mediaType === "application/json" ? "" : mediaType;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
