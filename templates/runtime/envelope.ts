import type { Body } from "./body.ts";
import { isByteSource, type Content } from "./byte-source.ts";
import { streamBody } from "./stream-body.ts";

/**
 * Parts with their heads in a body of this media type (RFC 2046, 5.1). It is a
 * Blob, which refers to files, copies none and can be sent again; with a
 * stream among the parts it is a stream itself.
 */
export function envelope(
  parts: readonly (readonly [head: string, data: Content])[],
  type: string,
): Body {
  // What no content holds, since nobody can know it beforehand.
  const random = crypto.getRandomValues(new Uint8Array(16));
  const boundary = `form-${random.join("")}`;
  const contents = parts.flatMap(([head, data]) => [
    `--${boundary}\r\n${head}`,
    data,
    "\r\n",
  ]);
  contents.push(`--${boundary}--\r\n`);
  const described = `${type}; boundary=${boundary}`;
  if (contents.some(isByteSource)) return streamBody(contents, described);
  const content = new Blob(contents as ConstructorParameters<typeof Blob>[0]);
  return { content, type: described };
}
