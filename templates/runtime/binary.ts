import type { Body } from "./body.ts";
import { isByteSource } from "./byte-source.ts";
import type { FileInput } from "./file-input.ts";
import { streamBody } from "./stream-body.ts";

/** A body of bytes. Where the document leaves the media type open, the value's own is sent. */
export function binary(
  value: FileInput | string | undefined,
  type: string = "*/*",
): Body | undefined {
  if (value === undefined) return undefined;
  const isNamed = typeof value === "object" && "data" in value;
  const data = isNamed ? value.data : value;
  const own =
    (isNamed ? value.contentType : undefined) ??
    (data instanceof Blob ? data.type : "");
  const announced = type.includes("*")
    ? own || "application/octet-stream"
    : type;
  if (isByteSource(data)) return streamBody([data], announced);
  return { content: data, type: announced };
}
