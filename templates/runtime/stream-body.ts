import type { Body } from "./body.ts";
import { type Content, sourceOf } from "./byte-source.ts";
import { ensureStreamable } from "./sendable.ts";

/**
 * A body of contents one after another, text in UTF-8, each read only when it
 * is its turn, and no faster than it is sent. Whatever ends the call cancels
 * them: a `fetch` that waits for the next chunk of a stream cannot do that.
 */
export function streamBody(
  contents: readonly Content[],
  type: string,
  /** What a chunk becomes that is neither text nor bytes. */
  textOf: (chunk: unknown) => unknown = (chunk) => chunk,
): Body {
  ensureStreamable();
  /** The first of them is being read. */
  const left = contents.map(sourceOf);
  let controller: ReadableStreamDefaultController | undefined;
  const cancel = (reason: unknown): void => {
    // As it is, it might seem to be whole.
    controller?.error(reason);
    for (const source of left.splice(0)) source.cancel(reason).catch(() => {});
  };
  const content = new ReadableStream(
    {
      start: (its) => void (controller = its),
      async pull(): Promise<void> {
        for (;;) {
          const [source] = left;
          if (!source) return controller?.close();
          const { done, value } = await source.next();
          // Cancelled in the meantime.
          if (source !== left[0]) return;
          if (!done) return controller?.enqueue(chunkBytes(textOf(value)));
          left.shift();
        }
      },
      cancel,
    },
    // Nothing is read of what might not be sent after all.
    { highWaterMark: 0 },
  );
  return { content, type, duplex: "half", cancel };
}

function chunkBytes(chunk: unknown): Uint8Array {
  if (typeof chunk === "string") return new TextEncoder().encode(chunk);
  if (!ArrayBuffer.isView(chunk)) return new Uint8Array(chunk as ArrayBuffer);
  const { buffer, byteOffset, byteLength } = chunk;
  return new Uint8Array(buffer, byteOffset, byteLength);
}
