/** Bytes that come one after another: what the web calls a stream, or Node. */
export type ByteSource = ReadableStream | AsyncIterable<Uint8Array | string>;

/** Text, bytes, or where bytes come from. */
export type Content =
  string | Blob | ArrayBuffer | ArrayBufferView | ByteSource;

/** What comes one by one; it is begun when it is asked for the first time. */
export interface Source {
  next(): Promise<{ readonly done?: boolean; readonly value?: unknown }>;
  /**
   * Ends it at once, also while something is waited for, begun or not. Rejects
   * where that fails: someone else reads it, or it is broken already.
   */
  cancel(reason: unknown): Promise<unknown>;
}

/** Whether it can be read only once. */
export function isByteSource(value: unknown): value is ByteSource {
  return (
    typeof value === "object" &&
    value !== null &&
    (value instanceof ReadableStream || Symbol.asyncIterator in value)
  );
}

/** A content as what comes one by one; what is no stream comes as one piece. */
export function sourceOf(content: Content): Source {
  if (content instanceof ReadableStream) return streamSource(() => content);
  if (content instanceof Blob) return streamSource(() => content.stream());
  if (isByteSource(content)) return iterableSource(content);
  const pieces = [content];
  return {
    next: async () => ({ done: !pieces.length, value: pieces.pop() }),
    cancel: async () => {},
  };
}

/** Not every browser can iterate over a stream. */
function streamSource(open: () => ReadableStream): Source {
  let reader: ReadableStreamDefaultReader | undefined;
  return {
    next: () => (reader ??= open().getReader()).read(),
    cancel: async (reason) => (reader ?? open()).cancel(reason),
  };
}

function iterableSource(iterable: AsyncIterable<unknown>): Source {
  let iterator: AsyncIterator<unknown> | undefined;
  const begun = (): AsyncIterator<unknown> =>
    (iterator ??= iterable[Symbol.asyncIterator]());
  return {
    next: () => begun().next(),
    async cancel() {
      // A generator that waits for something would hear of a `return` only
      // after that. What Node calls a stream need not be waited for.
      const { destroy } = iterable as { destroy?: () => void };
      if (destroy) destroy.call(iterable);
      else await begun().return?.();
    },
  };
}
