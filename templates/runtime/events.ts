import type { ApiClient, RequestOptions } from "./client.ts";
import { ResponseParseError } from "./errors.ts";
import { eventParser, type ServerSentEvent } from "./event-parser.ts";
import {
  type ItemStream,
  itemStream,
  readItem,
  type StreamedAnswer,
} from "./item-stream.ts";
import type { Reader } from "./read.ts";
import { type AnyShape, decode } from "./shape.ts";

/** Server-Sent Events as they arrive, and what is needed to go on after a break. */
export interface EventStream<Item> extends ItemStream<Item> {
  /**
   * The id of the last event that was read, for the header `Last-Event-ID`;
   * empty where the server took it back, undefined where it gave none.
   */
  readonly lastEventId: string | undefined;
  /** Milliseconds to wait before connecting again; undefined where the server did not say. */
  readonly retry: number | undefined;
  /** Whether the server said that nothing follows. */
  readonly isComplete: boolean;
}

/** What an event becomes. */
export type EventReader = (event: ServerSentEvent) => unknown;

/**
 * Server-Sent Events, as an `EventStream`. One whose data is the sentinel ends
 * it.
 */
export function asEvents<Data>(
  client: ApiClient,
  options: RequestOptions | undefined,
  read: EventReader,
  sentinel?: string,
): Reader<Data> {
  return async (response, request) => {
    const answer = { response, request, client, options };
    // A server that has nothing more to say answers so (HTML, 9.2.3).
    const state = { isComplete: response.status === 204 };
    const type = response.headers.get("content-type");
    const isStream = !type || /^text\/event-stream\b/i.test(type);
    if (!isStream && !state.isComplete) await refuse(answer, type);
    const resumption = { lastEventId: undefined, retry: undefined };
    const parse = eventParser(resumption);
    const stream = itemStream(answer, function* (text) {
      for (const event of parse(text)) {
        if (event.data === sentinel) return (state.isComplete = true);
        yield readItem(answer, event.data, () => read(event));
      }
      return false;
    });
    const events: EventStream<unknown> = {
      ...stream,
      get lastEventId(): string | undefined {
        return resumption.lastEventId;
      },
      get retry(): number | undefined {
        return resumption.retry;
      },
      get isComplete(): boolean {
        return state.isComplete;
      },
    };
    return events as Data;
  };
}

/** Something else would seem to be a stream without events. */
async function refuse(
  { response, request }: StreamedAnswer,
  type: string,
): Promise<never> {
  const rawBody = await response.text();
  const cause = new TypeError(`Expected text/event-stream, not ${type}`);
  throw new ResponseParseError({ response, request, rawBody }, cause);
}

/** The event itself, its data as text. */
export function textEvent(event: ServerSentEvent): ServerSentEvent {
  return event;
}

/**
 * The event itself, its data from JSON; where only events of some names have
 * JSON, these.
 */
export function jsonEvent(
  shape?: AnyShape,
  names?: readonly string[],
): EventReader {
  return (event) => {
    const isJson = !names || names.includes(event.event ?? "");
    const data: unknown = isJson ? JSON.parse(event.data) : event.data;
    return decode(shape, { ...event, data });
  };
}

/** What an event has as data, from JSON. */
export function jsonData(shape?: AnyShape): EventReader {
  return ({ data }) => decode(shape, JSON.parse(data));
}
