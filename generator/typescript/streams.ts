import type { Media } from "../api/api.ts";
import type { EventItem, Streaming } from "../api/streaming.ts";
import type { Type } from "../api/types.ts";
import { holdsExact } from "./codecs.ts";
import type { Context } from "./context.ts";
import { callOf, literalOf, localOf, runtimeValue } from "./expressions.ts";
import { shapeExpression } from "./shapes.ts";
import type { ExpressionSyntax, TypeSyntax } from "./syntax.ts";
import { runtimeType, typeSyntax } from "./types.ts";

/** The type of an answer: of its body, or of the stream that it is. */
export function answerType(
  { type, streaming }: Media,
  context: Context,
): TypeSyntax {
  const item = () => typeSyntax(type, "response", context);
  switch (streaming?.kind) {
    case undefined:
      return item();
    case "bytes": {
      const bytes: TypeSyntax = { kind: "local", name: "Uint8Array" };
      return { kind: "local", name: "ReadableStream", arguments: [bytes] };
    }
    case "lines":
    case "sequence":
      return runtimeType("item-stream", "ItemStream", item());
    case "events": {
      const isRaw = streaming.item.kind === "raw";
      const event = isRaw
        ? runtimeType("event-parser", "ServerSentEvent")
        : item();
      return runtimeType("events", "EventStream", event);
    }
  }
}

/** How a stream is read: `asEvents(client, options, jsonData(chunkShape), "[DONE]")`. */
export function streamReader(
  { type }: Media,
  streaming: Streaming,
  context: Context,
): ExpressionSyntax {
  const call = [localOf("client"), localOf("options")];
  const shape = shapeExpression(type, context);
  const shapes = shape ? [shape] : [];
  const exactly = holdsExact(type, context.codecs)
    ? [runtimeValue("exact-json", "decodeExactly")]
    : [];
  switch (streaming.kind) {
    case "bytes":
      return callOf(runtimeValue("byte-stream", "asByteStream"), ...call);
    case "lines":
      return callOf(
        runtimeValue("json-lines", "asJsonLines"),
        ...call,
        ...shapes,
        ...exactly,
      );
    case "sequence":
      return callOf(
        runtimeValue("json-sequence", "asJsonSequence"),
        ...call,
        ...shapes,
        ...exactly,
      );
    case "events": {
      const { item, sentinel } = streaming;
      return callOf(
        runtimeValue("events", "asEvents"),
        ...call,
        eventReader(item, type, context),
        ...(sentinel === undefined ? [] : [literalOf(sentinel)]),
      );
    }
  }
}

/** What becomes of an event: `jsonData(chunkShape)`. */
function eventReader(
  item: EventItem,
  type: Type,
  context: Context,
): ExpressionSyntax {
  const isExact = holdsExact(type, context.codecs);
  const [json, data] = isExact
    ? ["exactEvent", "exactData"]
    : ["jsonEvent", "jsonData"];
  const reader = (name: string) =>
    runtimeValue(isExact ? "exact-events" : "events", name);
  const shape =
    item.kind === "raw" ? undefined : shapeExpression(type, context);
  const shapes = shape ? [shape] : [];
  if (item.kind === "data") return callOf(reader(data), ...shapes);
  if (item.kind === "raw" || item.json === false) {
    return runtimeValue("events", "textEvent");
  }
  if (item.json === true) return callOf(reader(json), ...shapes);
  const names: ExpressionSyntax = {
    kind: "array",
    items: item.json.map(literalOf),
  };
  return callOf(
    reader(json),
    shape ?? { kind: "local", name: "undefined" },
    names,
  );
}
