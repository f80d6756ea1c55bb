import type { Media } from "../../generator/api/api.ts";
import type { About } from "./about.ts";
import type { Difference } from "./difference.ts";
import type { Schema } from "./schemas.ts";
import type { Alternative } from "./shape.ts";

/** Whether an alternative is one of these leaves. */
export function isLeaf(
  ...texts: string[]
): (alternative: Alternative) => boolean {
  return (alternative) =>
    alternative.kind === "leaf" && texts.includes(alternative.text);
}

/** Whether a schema is put together of others. */
export function isCombined(schema: Schema): boolean {
  return "allOf" in schema || "anyOf" in schema || "oneOf" in schema;
}

/** 3.0: `format: binary`; 3.1: a media type without an encoding. */
export function isBinary(schema: Schema): boolean {
  const isEncoded = "contentEncoding" in schema;
  return (
    schema["format"] === "binary" ||
    ("contentMediaType" in schema && !isEncoded)
  );
}

/** Whether a difference is in the body of a request. */
export function isBody(
  { path }: Difference,
  subject: About["subject"] & { kind: "request" },
): boolean {
  const [first] = path;
  return first?.kind === "member" && first.name === subject.names.body;
}

/** The media that a difference is in, where it is in the whole of it. */
export function mediaOf(
  difference: Difference,
  subject: About["subject"],
): Media | undefined {
  const { path } = difference;
  if (subject.kind === "request") {
    const isWhole = path.length === 1 && isBody(difference, subject);
    return isWhole ? subject.operation.body?.media[0] : undefined;
  }
  if (subject.kind === "component" || path.length > 0) return undefined;
  const { operation, statuses } = subject;
  return operation.responses.find(({ status }) => statuses.includes(status))
    ?.media[0];
}

/** Whether a body is bytes, at once or as they arrive. */
export function isFile(media: Media | undefined): boolean {
  return media?.kind === "binary" || media?.streaming?.kind === "bytes";
}

/** Whether two alternatives of one side are the same. */
export function isSame(one: Alternative, other: Alternative): boolean {
  if (one.kind === "leaf" || one.kind === "file") {
    return (
      one.kind === other.kind && JSON.stringify(one) === JSON.stringify(other)
    );
  }
  return "type" in other && one.type === other.type;
}
