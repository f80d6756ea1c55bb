// What must be inferred of streams, and what must not compile. Nothing here runs: the test gives it
// to each compiler.
import {
  createClient,
  createCompletion,
  createCompletionStream,
  getSpeechByteStream,
  type Completion,
  type CompletionChunk,
} from "../.out/types/streams/beside/index.js";
import {
  createClient as createLinesClient,
  readByStatus,
  type ItemStream,
  type Row,
} from "../.out/types/streams/lines/index.js";
import {
  createClient as createEventsClient,
  reconnecting,
  watchEvents,
  watchRaw,
  watchWrapped,
  type EventStream,
  type JobEvent,
  type Log,
  type ServerSentEvent,
} from "../.out/types/streams/events/index.js";
import {
  createClient as createTypedClient,
  watchTyped,
} from "../.out/types/streams/typed/index.js";
import { same } from "./same.js";

export async function besideJson(): Promise<void> {
  const client = createClient({ baseUrl: "http://127.0.0.1" });
  const whole = await createCompletion(client, { prompt: "a" });
  same<typeof whole, Completion>();
  const stream = await createCompletionStream(client, { prompt: "a" });
  same<typeof stream, EventStreamOf<CompletionChunk>>();
  for await (const chunk of stream) same<typeof chunk, CompletionChunk>();
  stream.lastEventId satisfies string | undefined;
  stream.cancel();
  // @ts-expect-error the function that is called says it
  void createCompletion(client, { prompt: "a", stream: true });
  const bytes = await getSpeechByteStream(client);
  bytes satisfies ReadableStream<Uint8Array>;
  void new Response(bytes);
}

type EventStreamOf<Item> = EventStream<Item>;

export async function lines(): Promise<void> {
  const client = createLinesClient({ baseUrl: "http://127.0.0.1" });
  const rows = await readByStatus(client, { idleTimeout: 1_000 });
  same<typeof rows, ItemStream<Row> | undefined>();
  // @ts-expect-error there may be none
  for await (const row of rows) void row;
  // @ts-expect-error items that come one by one are no list
  void rows?.length;
}

export async function events(): Promise<void> {
  const client = createEventsClient({
    baseUrl: "http://127.0.0.1",
    idleTimeout: 1_000,
  });
  const all = reconnecting((id) =>
    watchEvents(client, {}, { headers: { "last-event-id": id } }),
  );
  for await (const event of all) {
    same<typeof event, JobEvent>();
    switch (event.event) {
      case "job_started":
        event.data.jobId satisfies string;
        break;
      case "job_log":
        same<typeof event, Log>();
        event.data satisfies string;
        break;
    }
  }
  for await (const event of await watchRaw(client)) {
    same<typeof event, ServerSentEvent>();
  }
  for await (const { data } of await watchWrapped(client)) {
    data.chunkText satisfies string;
  }
}

export async function typed(): Promise<void> {
  const client = createTypedClient({ baseUrl: "http://127.0.0.1" });
  for await (const event of await watchTyped(client)) {
    if (event.event === "addJson") event.data.fooBar satisfies number;
    else event.data satisfies string;
  }
}
