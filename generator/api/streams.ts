import { child, type Node } from "../openapi/node.ts";
import { text } from "../openapi/read.ts";
import type { Media } from "./api.ts";
import type { Streaming } from "./streaming.ts";
import { encodingsOf, noParts } from "./encodings.ts";
import { originOf, typeOf, type SchemaReader } from "./schemas.ts";
import type { CalledAfter, Type } from "./types.ts";

/** A body of items that come one by one (OpenAPI 3.2.0, 4.14.3); undefined for any other. */
export function streamOf(
  mediaType: string,
  node: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Media | undefined {
  const kind = sequenceKind(mediaType);
  if (!kind) return undefined;
  // What is no sequence has encodings; here they are only checked.
  encodingsOf(node, "stream", reader);
  return {
    mediaType,
    kind: "stream",
    type: itemType(node, place, reader),
    streaming:
      kind === "events"
        ? {
            kind,
            item: { kind: "raw" },
            sentinel: text(node, "x-speakeasy-sse-sentinel", reader.report),
          }
        : { kind },
    schema: "",
    ...noParts,
    origin: originOf(node),
  };
}

/** How the items of a media type are told apart; undefined where it holds none. */
export function sequenceKind(
  mediaType: string,
): Exclude<Streaming["kind"], "bytes"> | undefined {
  if (mediaType === "text/event-stream") return "events";
  if (/[/+-]json-seq$/.test(mediaType)) return "sequence";
  return /[/+-](?:jsonl|ndjson|jsonlines|json-lines)$|^application\/(?:x-json-stream|stream\+json)$/.test(
    mediaType,
  )
    ? "lines"
    : undefined;
}

/** Before OpenAPI 3.2 had `itemSchema`, `schema` told of the items; a list of them is the whole. */
function itemType(node: Node, of: CalledAfter, reader: SchemaReader): Type {
  const item = child(node, "itemSchema");
  if (item) return typeOf(item, { kind: "item", of }, reader);
  const schema = child(node, "schema");
  if (!schema) return { kind: "unknown" };
  const isList = child(schema, "type")?.value === "array";
  return typeOf(schema, isList ? of : { kind: "item", of }, reader);
}
