import { child, type Node } from "../openapi/node.ts";
import { isObject, text } from "../openapi/read.ts";
import type { ApiResponse, Media, OperationId } from "./api.ts";
import type { Streaming } from "./streaming.ts";
import { noParts } from "./encodings.ts";
import { originOf, typeOf, type SchemaReader } from "./schemas.ts";
import type { Type } from "./types.ts";

/**
 * The answers as `x-fern-streaming` has them: those that are documented are streams of what they say,
 * or, where a member of the request chooses, there is a stream beside them.
 */
export function withFernStreaming(
  operation: Node,
  id: OperationId,
  responses: readonly ApiResponse[],
  reader: SchemaReader,
): readonly ApiResponse[] {
  const node = child(operation, "x-fern-streaming");
  if (!node || node.value === false) return responses;
  const isDetailed = isObject(node.value);
  const form = isDetailed ? text(node, "format", reader.report) : undefined;
  const streaming: Streaming =
    form === "sse"
      ? {
          kind: "events",
          item: { kind: "raw" },
          sentinel: text(node, "terminator", reader.report),
        }
      : { kind: "lines" };
  const isChosen = isDetailed && child(node, "stream-condition") !== undefined;
  const typed = (key: string, response: ApiResponse): Type | undefined => {
    const schema = isDetailed ? child(node, key) : undefined;
    const of = {
      kind: "response",
      operation: id,
      status: response.status,
    } as const;
    const place = key === "response" ? of : ({ kind: "item", of } as const);
    return schema && typeOf(schema, place, reader);
  };
  return responses.map((response) => {
    if (!response.status.startsWith("2")) return response;
    const [first] = response.media;
    const item = typed("response-stream", response);
    if (!isChosen) {
      const type = item ?? first?.type;
      if (!type) return response;
      const mediaType = first?.mediaType ?? mediaTypes[streaming.kind]!;
      return {
        ...response,
        media: [streamed(mediaType, type, streaming, node, first)],
      };
    }
    const whole = typed("response", response);
    const plain = response.media.filter(({ kind }) => kind !== "stream");
    const own = response.media.find(({ kind }) => kind === "stream");
    const type = item ?? own?.type;
    if (!type) return response;
    const mediaType = own?.mediaType ?? mediaTypes[streaming.kind]!;
    return {
      ...response,
      media: [
        ...(whole
          ? [{ ...medium("application/json", whole, node), ...replaced(plain) }]
          : plain),
        streamed(mediaType, type, streaming, node, own),
      ],
    };
  });
}

const mediaTypes: Readonly<Partial<Record<Streaming["kind"], string>>> = {
  events: "text/event-stream",
  lines: "application/x-ndjson",
};

/** What is said of the answer otherwise, its type apart. */
function replaced([first]: readonly Media[]): Partial<Media> {
  return first?.kind === "json"
    ? { mediaType: first.mediaType, origin: first.origin }
    : {};
}

function medium(mediaType: string, type: Type, node: Node): Media {
  return {
    mediaType,
    kind: "json",
    type,
    streaming: undefined,
    schema: "response",
    ...noParts,
    origin: originOf(node),
  };
}

function streamed(
  mediaType: string,
  type: Type,
  streaming: Streaming,
  node: Node,
  stated: Media | undefined,
): Media {
  return {
    ...(stated ?? medium(mediaType, type, node)),
    mediaType,
    kind: "stream",
    type,
    // What the media type itself says of its end counts.
    streaming:
      stated?.streaming?.kind === "events" && streaming.kind === "events"
        ? {
            ...streaming,
            sentinel: stated.streaming.sentinel ?? streaming.sentinel,
          }
        : streaming,
    schema: "response-stream",
  };
}
