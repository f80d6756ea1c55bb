/** Bytes that come one after another: what the web calls a stream, or Node. */
export type ByteSource = ReadableStream | AsyncIterable<Uint8Array | string>;

/** Text, bytes, or where bytes come from. */
export type Content =
  string | Blob | ArrayBuffer | ArrayBufferView | ByteSource;

/**
 * All of them one after another, in UTF-8, each read only when it is its turn,
 * and no faster than it is sent. Streams are cancelled when nobody wants the
 * rest.
 */
export function byteStream(contents: readonly Content[]): ReadableStream {
  const chunks = chunksOf(contents);
  return new ReadableStream({
    async pull(controller): Promise<void> {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel(reason): Promise<void> {
      await chunks.return(undefined);
      for (const content of contents) {
        if (content instanceof ReadableStream) await content.cancel(reason);
      }
    },
  });
}

/** Whether it can be read only once. */
export function isByteSource(value: unknown): value is ByteSource {
  return (
    typeof value === "object" &&
    value !== null &&
    (value instanceof ReadableStream || Symbol.asyncIterator in value)
  );
}

async function* chunksOf(
  contents: readonly Content[],
): AsyncGenerator<Uint8Array, undefined> {
  for (const content of contents) {
    if (content instanceof Blob) yield* read(content.stream());
    else if (!isByteSource(content)) yield bytesOf(content);
    else if (content instanceof ReadableStream) yield* read(content);
    else for await (const chunk of content) yield bytesOf(chunk);
  }
  return undefined;
}

/** Not every browser can iterate over a stream. */
async function* read(
  stream: ReadableStream,
): AsyncGenerator<Uint8Array, undefined> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return undefined;
      yield bytesOf(value);
    }
  } finally {
    reader.releaseLock();
  }
}

function bytesOf(chunk: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof chunk === "string") return new TextEncoder().encode(chunk);
  if (!ArrayBuffer.isView(chunk)) return new Uint8Array(chunk);
  const { buffer, byteOffset, byteLength } = chunk;
  return new Uint8Array(buffer, byteOffset, byteLength);
}
