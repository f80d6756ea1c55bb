import type { ApiClient, RequestOptions } from "./client.ts";
import { itemStream, readItem } from "./item-stream.ts";
import { decodeJson, type Reader } from "./read.ts";
import type { AnyShape } from "./shape.ts";

/**
 * JSON, a value a line (NDJSON, JSON Lines), as an `ItemStream`. Blank lines
 * are passed over.
 */
export function asJsonLines<Data>(
  client: ApiClient,
  options: RequestOptions | undefined,
  shape?: AnyShape,
  /** Decodes an item, where integers are to be exact. */
  decodeText: typeof decodeJson = decodeJson,
): Reader<Data> {
  return async (response, request) => {
    const answer = { response, request, client, options };
    const split = lineSplitter();
    const items = itemStream(answer, function* (text, isLast) {
      for (const line of split(text, isLast)) {
        yield readItem(answer, line, (json) => decodeText(shape, json));
      }
    });
    return items as Data;
  };
}

/** Gives lines that are not blank, of pieces of any size; looks at each character once. */
export function lineSplitter(): (
  text: string,
  isLast: boolean,
) => Generator<string, void> {
  let pending = "";
  return function* (text, isLast) {
    let start = 0;
    for (
      let end = text.indexOf("\n");
      end !== -1;
      end = text.indexOf("\n", start)
    ) {
      const line = pending + text.slice(start, end);
      pending = "";
      start = end + 1;
      if (/\S/.test(line)) yield line;
    }
    pending += text.slice(start);
    if (isLast && /\S/.test(pending)) yield pending;
  };
}
