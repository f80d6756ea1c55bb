import type { IncomingHttpHeaders } from "node:http";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { fault, type Answer } from "./answer.ts";
import type { Limits } from "./fetcher.ts";

/** Reads the body of an answer to its end, unpacked; not more of it than there may be. */
export async function readBody(
  body: Readable,
  headers: IncomingHttpHeaders,
  budget: { bytes: number },
  limits: Limits,
): Promise<Answer> {
  const stream = unpacked(body, headers["content-encoding"]);
  if (!stream) {
    body.on("error", () => {}).destroy();
    return fault("it is packed in a way that was not asked for");
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    budget.bytes -= chunk.length;
    // Leaving the loop ends the stream, and with it the connection.
    if (budget.bytes < 0)
      return fault(
        `with what it refers to it is larger than ${limits.bytes / mebibyte} MiB; --max-size allows more`,
      );
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return { kind: "content", bytes, etag: keepable(headers.etag) };
}

export const mebibyte = 1024 * 1024;

function unpacked(body: Readable, encoding = "identity"): Readable | undefined {
  const unpacker = unpackers.get(encoding.trim().toLowerCase());
  if (unpacker === undefined) return undefined;
  // An error of either ends the other, and shows where the last one is read.
  return unpacker === "none" ? body : pipeline(body, unpacker(), () => {});
}

const unpackers = new Map<
  string,
  "none" | typeof createGunzip | typeof createBrotliDecompress
>([
  ["identity", "none"],
  ["", "none"],
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["br", createBrotliDecompress],
]);

/** RFC 9110, section 8.8.3; what else a server sends could not be kept on one line. */
function keepable(etag: string | undefined): string | undefined {
  return etag !== undefined && /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/.test(etag)
    ? etag
    : undefined;
}
