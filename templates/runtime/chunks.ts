import type { ApiClient, RequestOptions } from "./client.ts";
import {
  AbortError,
  ConnectionError,
  type RequestError,
  type SentRequest,
  TimeoutError,
} from "./errors.ts";

/** A body as it arrives. It ends a call that has begun, so it is never tried again. */
export interface Chunks {
  /**
   * The next chunk; undefined at the end. Rejects with a `ConnectionError`,
   * `TimeoutError` or `AbortError`, after which the connection is closed.
   */
  next(): Promise<Uint8Array | undefined>;
  /** Closes the connection. Whoever waits for a chunk finds the end. */
  cancel(): void;
}

/** Takes over from the call, whose own time limit and listener are gone once there is an answer. */
export function chunksOf(
  response: Response,
  request: SentRequest,
  client: ApiClient,
  options: RequestOptions = {},
): Chunks {
  const { signal } = options;
  const { idleTimeout = client.options.idleTimeout } = options;
  const reader = response.body?.getReader();
  let failure: RequestError | undefined;
  const close = (error?: RequestError): void => {
    failure ??= error;
    signal?.removeEventListener("abort", abort);
    // Rejects where the connection is broken already.
    reader?.cancel().catch(() => {});
  };
  const abort = (): void =>
    close(new AbortError("aborted", request, { cause: signal?.reason }));
  const tooLate = (): void =>
    close(new TimeoutError(`nothing came in ${idleTimeout} ms`, request));
  signal?.addEventListener("abort", abort);
  // An abort that came before is not announced again.
  if (signal?.aborted) abort();

  return {
    async next(): Promise<Uint8Array | undefined> {
      const timer =
        idleTimeout === undefined
          ? undefined
          : // A longer time would overflow, and end at once.
            setTimeout(tooLate, Math.min(idleTimeout, 2 ** 31 - 1));
      const chunk = await reader?.read().catch((cause: unknown) => {
        close(new ConnectionError("connection broke", request, { cause }));
      });
      clearTimeout(timer);
      if (failure) throw failure;
      if (!chunk?.value) close();
      return chunk?.value;
    },
    cancel: () => close(),
  };
}
