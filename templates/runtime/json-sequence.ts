import type { ApiClient, RequestOptions } from "./client.ts";
import { itemStream, readItem } from "./item-stream.ts";
import { decodeJson, type Reader } from "./read.ts";
import type { AnyShape } from "./shape.ts";

/**
 * JSON values, each between a record separator and a line feed (RFC 7464), as
 * an `ItemStream`.
 */
export function asJsonSequence<Data>(
  client: ApiClient,
  options: RequestOptions | undefined,
  shape?: AnyShape,
  /** Decodes an item, where integers are to be exact. */
  decodeText: typeof decodeJson = decodeJson,
): Reader<Data> {
  return async (response, request) => {
    const answer = { response, request, client, options };
    const split = sequenceSplitter();
    const items = itemStream(answer, function* (text, isLast) {
      for (const record of split(text, isLast)) {
        yield readItem(answer, record, (json) => {
          const item = decodeText(shape, json);
          refuseCutOff(json);
          return item;
        });
      }
    });
    return items as Data;
  };
}

/** A number or word that no white space ends may have been cut off (RFC 7464, 2.4). */
function refuseCutOff(record: string): void {
  if (/\w$/.test(record)) {
    throw new SyntaxError("The item may be cut off");
  }
}

/**
 * Gives records of pieces of any size, each as soon as it is whole: at a line
 * feed outside of strings and brackets, not only when the next one begins.
 * Looks at each character once.
 */
export function sequenceSplitter(): (
  text: string,
  isLast: boolean,
) => Generator<string, void> {
  let pending = "";
  let depth = 0;
  let isInString = false;
  let isEscaped = false;

  return function* (text, isLast) {
    const marks = /[\x1e"\\{}[\]\n]/g;
    let start = 0;
    if (isEscaped && /^["\\]/.test(text)) marks.lastIndex = 1;
    if (text) isEscaped = false;
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
      const [character] = mark;
      const isSeparator = character === "\x1e";
      const isEnd = character === "\n" && depth <= 0 && !isInString;
      if (isSeparator || isEnd) {
        const end = isSeparator ? mark.index : marks.lastIndex;
        const record = pending + text.slice(start, end);
        pending = "";
        start = marks.lastIndex;
        depth = 0;
        isInString = false;
        if (/\S/.test(record)) yield record;
      } else if (isInString) {
        if (character === '"') isInString = false;
        if (character === "\\") {
          const { lastIndex } = marks;
          isEscaped = lastIndex === text.length;
          // Never over a separator, which also ends a string that is cut off.
          if (/["\\]/.test(text[lastIndex] ?? "")) marks.lastIndex++;
        }
      } else if (character === '"') {
        isInString = true;
      } else if (/[{[]/.test(character)) {
        depth++;
      } else if (/[}\]]/.test(character)) {
        depth--;
      }
    }
    pending += text.slice(start);
    if (isLast && /\S/.test(pending)) yield pending;
  };
}
