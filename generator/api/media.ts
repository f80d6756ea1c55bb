import { membersAt } from "../openapi/listed.ts";
import { followed } from "../openapi/keywords/check.ts";
import { child, type Node } from "../openapi/node.ts";
import { isObject, mustBeObject } from "../openapi/read.ts";
import type { Media, MediaKind } from "./api.ts";
import type { CalledAfter, Type } from "./types.ts";
import { bodyExamples } from "./body-examples.ts";
import { encodingsOf, positionsOf } from "./encodings.ts";
import { partHeadersOf } from "./part-headers.ts";
import { originOf, typeOf, type SchemaReader } from "./schemas.ts";
import { sequenceKind, streamOf } from "./streams.ts";
import { valueKindsOf } from "./value-kinds.ts";

const preference: readonly MediaKind[] = [
  "json",
  "multipart",
  "urlencoded",
  "lines",
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
      const mediaType = isAlone ? announced(range) : range.trim();
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
  const essence = essenceOf(range);
  mustBeObject(node, range, reader.report);
  if (direction === "response") {
    const stream = streamOf(essence, node, place, reader);
    if (stream) return { ...stream, mediaType: announced(range) };
    tellParts(essence, node, reader);
  }
  const type =
    child(node, "schema") || direction === "response" || !isSequence(essence)
      ? schemaOf(node, place, reader)
      : listOf(node, place, reader);
  const kind =
    direction === "request"
      ? sentAs(essence, type, reader)
      : receivedAs(essence, type);
  if (kind === "multipart" && isSequence(essence)) {
    tellNames(node, essence, type, reader);
  }
  return {
    mediaType: announced(range),
    kind,
    type: wholes[kind] ?? type,
    streaming: undefined,
    schema: "",
    encodings: encodingsOf(node, kind, reader),
    partHeaders:
      kind === "multipart" ? partHeadersOf(node, type, reader) : new Map(),
    positions: positionsOf(node, reader),
    examples: direction === "request" ? bodyExamples(node, reader) : [],
    origin: originOf(node),
  };
}

/** Forms are written member by member, as sequences are item by item. */
function sentAs(
  mediaType: string,
  type: Type,
  { models }: SchemaReader,
): MediaKind {
  const kind = receivedAs(mediaType, type);
  if (type.kind === "binary") return "binary";
  if (isForm(mediaType)) return kindOf(mediaType);
  if (!isSequence(mediaType)) return kind;
  const kinds = valueKindsOf(type, models);
  if (!mediaType.startsWith("multipart/")) {
    return isOnly(kinds, "an array") ? "lines" : kind;
  }
  // Its parts cannot be told from a text, nor from what is not described: the caller writes them.
  return isOnly(kinds, "an array") || isOnly(kinds, "an object")
    ? "multipart"
    : "binary";
}

/** Members have names, of which only forms know how to tell (OpenAPI 3.2.0, 4.14.5). */
function tellNames(
  media: Node,
  mediaType: string,
  type: Type,
  { models, report }: SchemaReader,
): void {
  if (valueKindsOf(type, models).has("an array")) return;
  report.add("parts-without-names", media, { mediaType });
}

function receivedAs(mediaType: string, type: Type): MediaKind {
  const isWhole = type.kind === "binary" || isForm(mediaType);
  return isWhole ? "binary" : kindOf(mediaType);
}

function isOnly<Item>(all: ReadonlySet<Item>, one: Item): boolean {
  return all.size === 1 && all.has(one);
}

function isForm(mediaType: string): boolean {
  return ["multipart", "urlencoded"].includes(kindOf(mediaType));
}

/** Values, or parts, one after another (OpenAPI 3.2.0, 4.14.2). */
function isSequence(mediaType: string): boolean {
  const kind = sequenceKind(mediaType);
  return (
    kind === "lines" ||
    kind === "sequence" ||
    /^multipart\/(?!form-data$)/.test(mediaType)
  );
}

function schemaOf(media: Node, place: CalledAfter, reader: SchemaReader): Type {
  const schema = child(media, "schema");
  return schema ? typeOf(schema, place, reader) : { kind: "unknown" };
}

/** What a sequence is that tells only of its items. */
function listOf(media: Node, of: CalledAfter, reader: SchemaReader): Type {
  const item = child(media, "itemSchema");
  return item
    ? { kind: "array", items: typeOf(item, { kind: "item", of }, reader) }
    : { kind: "unknown" };
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

/** A media type as it is sent and asked for: texts are in UTF-8, and boundaries are the writer's. */
function announced(range: string): string {
  const [, ...parameters] = range.match(/(?:[^;"]|"[^"]*"?)+/g) ?? [];
  const own = parameters
    .map((parameter) => parameter.trim())
    .filter((parameter) => !/^(?:charset|boundary)\s*=|^$/i.test(parameter));
  return [essenceOf(range), ...own].join("; ");
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
