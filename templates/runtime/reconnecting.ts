import { ConnectionError, TimeoutError } from "./errors.ts";
import type { EventStream } from "./events.ts";
import { sleep } from "./alarm.ts";

/** How to connect again. */
export interface ReconnectOptions {
  /** Ends the pause between two connections. Pass it to the call too. */
  signal?: AbortSignal | undefined;
  /** Milliseconds before connecting again, where the server does not say. Default: 3,000. */
  delay?: number | undefined;
  /** How many connections in a row may fail, or break before an event came. Default: no limit. */
  failures?: number | undefined;
}

/**
 * The events of one connection after the other, as a browser's `EventSource`
 * gives them: connects again where a connection ends or breaks, and tells the
 * server which event came last. Ends where the server says that nothing
 * follows, and throws whatever is no fault of the connection.
 *
 * @example
 * for await (const event of reconnecting((id) =>
 *   watchEvents(client, params, { headers: { "last-event-id": id } }),
 * )) …
 */
export async function* reconnecting<Item>(
  connect: (lastEventId: string | undefined) => PromiseLike<EventStream<Item>>,
  { signal, delay = 3_000, failures = Infinity }: ReconnectOptions = {},
): AsyncGenerator<Item, void> {
  let lastEventId: string | undefined;
  let pause = delay;
  for (let failed = 0; ;) {
    let stream: EventStream<Item> | undefined;
    try {
      // An empty id is one that the server took back.
      stream = await connect(lastEventId || undefined);
      // Else the call was not given the signal, and has not heard of it.
      if (signal?.aborted) stream.cancel();
      signal?.throwIfAborted();
      for await (const item of stream) {
        failed = 0;
        yield item;
      }
      if (stream.isComplete) return;
    } catch (error) {
      const isBroken =
        error instanceof ConnectionError || error instanceof TimeoutError;
      if (!isBroken || ++failed > failures) throw error;
    }
    lastEventId = stream?.lastEventId ?? lastEventId;
    pause = stream?.retry ?? pause;
    // Longer from failure to failure, lest a server that is down stay down.
    const grown = failed ? Math.max(pause, 100) * 2 ** failed : pause;
    await sleep(Math.min(grown, Math.max(pause, 60_000)), signal);
  }
}
