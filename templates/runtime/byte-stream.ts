import { chunksOf } from "./chunks.ts";
import type { ApiClient, RequestOptions } from "./client.ts";
import type { Reader } from "./read.ts";

/**
 * Bytes as they arrive: what is not asked for waits at the server, so memory
 * does not grow with the body. Fails as an `ItemStream` does.
 */
export function asByteStream<Data>(
  client: ApiClient,
  options: RequestOptions | undefined,
): Reader<Data> {
  return async (response, request) => {
    const chunks = chunksOf(response, request, client, options);
    const bytes = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const chunk = await chunks.next();
          if (chunk) controller.enqueue(chunk);
          else controller.close();
        },
        cancel: chunks.cancel,
      },
      { highWaterMark: 0 },
    );
    return bytes as Data;
  };
}
