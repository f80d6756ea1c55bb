import { chunksOf } from "./chunks.ts";
import type { ApiClient, RequestOptions } from "./client.ts";
import { ResponseParseError, type SentRequest } from "./errors.ts";

/**
 * Items that arrive one by one. They can be read once; leaving the loop closes
 * the connection, and so does the signal of the call. A stream that nobody
 * reads keeps its connection until it is cancelled.
 *
 * The loop throws a `ConnectionError` where the connection breaks, a
 * `TimeoutError` where nothing comes within `idleTimeout`, an `AbortError`
 * where the call's signal ends it, and a `ResponseParseError` for an item that
 * cannot be read; its `rawBody` is the text of that item.
 */
export interface ItemStream<Item> extends AsyncIterable<Item> {
  /** Closes the connection. A loop that waits for an item ends. */
  cancel(): void;
}

/**
 * Makes items of text as it arrives; `isLast` comes with the last of it.
 * Returns true where nothing is to follow.
 */
export type ItemParser<Item> = (
  text: string,
  isLast: boolean,
) => Generator<Item, boolean | void>;

/** An answer that is read bit by bit. */
export interface StreamedAnswer {
  readonly response: Response;
  readonly request: SentRequest;
  readonly client: ApiClient;
  readonly options: RequestOptions | undefined;
}

/** The items that a parser makes of an answer. */
export function itemStream<Item>(
  { response, request, client, options }: StreamedAnswer,
  parse: ItemParser<Item>,
): ItemStream<Item> {
  const chunks = chunksOf(response, request, client, options);
  let isCancelled = false;
  const cancel = (): void => {
    isCancelled = true;
    chunks.cancel();
  };
  async function* read(): AsyncGenerator<Item, undefined> {
    // Knows characters that are split between chunks, and drops a byte order mark.
    const decoder = new TextDecoder();
    try {
      for (;;) {
        const chunk = await chunks.next();
        // What was half there is no item.
        if (isCancelled) return;
        const isLast = chunk === undefined;
        const text = decoder.decode(chunk, { stream: !isLast });
        if ((yield* parse(text, isLast)) || isLast) return;
      }
    } finally {
      chunks.cancel();
    }
  }
  let items: AsyncGenerator<Item, undefined> | undefined;
  return {
    cancel,
    [Symbol.asyncIterator](): AsyncIterator<Item, undefined> {
      if (items) throw new TypeError("A stream can be read only once");
      const all = (items = read());
      return {
        next: () => all.next(),
        // First of all, since a generator finishes what it waits for.
        return: () => {
          cancel();
          return all.return(undefined);
        },
      };
    },
  };
}

/** Reads one item; where that fails, the error holds its text. */
export function readItem<Item>(
  { response, request }: StreamedAnswer,
  rawBody: string,
  read: (text: string) => Item,
): Item {
  try {
    return read(rawBody);
  } catch (cause) {
    throw new ResponseParseError({ response, request, rawBody }, cause);
  }
}
