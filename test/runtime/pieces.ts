import type { Random } from "../case-folder/random.ts";
import type { ApiClient } from "../../templates/runtime/client.ts";
import type { ItemStream } from "../../templates/runtime/item-stream.ts";
import type { Reader } from "../../templates/runtime/read.ts";

/** A client for readers that are given an answer that no server sent. */
export const anyClient: ApiClient = {
  options: {},
  server: "http://127.0.0.1",
  security: {},
};

const request = { operation: "Test", method: "GET", url: "http://127.0.0.1/" };

export interface Read {
  readonly items: unknown[];
  /** What the loop threw. */
  readonly error?: unknown;
}

/** The items of a body that arrives in these pieces. */
export async function itemsOf<Stream extends ItemStream<unknown>>(
  reader: Reader<Stream>,
  pieces: readonly Uint8Array[],
  type = "",
): Promise<Read & { readonly stream: Stream }> {
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = left.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  const headers = type ? { "content-type": type } : {};
  const stream = await reader(new Response(body, { headers }), request);
  const items: unknown[] = [];
  try {
    for await (const item of stream) items.push(item);
  } catch (error) {
    return { stream, items, error };
  }
  return { stream, items };
}

/** Ways to cut a text: not at all, at each byte, at every byte, and anywhere. */
export function cutsOf(text: string, random: Random): Uint8Array[][] {
  const bytes = new TextEncoder().encode(text);
  const at = (places: readonly number[]) =>
    [0, ...places].map((place, index) =>
      bytes.subarray(place, places[index] ?? bytes.length),
    );
  const all = Array.from(bytes, (_, index) => index);
  return [
    at([]),
    at(all),
    ...all.map((place) => at([place])),
    ...all.slice(0, 20).map(() => at(all.filter(() => random.below(10) < 3))),
  ];
}
