import { createParser, type EventSourceMessage } from "eventsource-parser";
import { describe, expect, test, vi } from "vitest";
import { ResponseParseError } from "../../templates/runtime/errors.ts";
import type { ServerSentEvent } from "../../templates/runtime/event-parser.ts";
import {
  asEvents,
  type EventStream,
  jsonData,
  jsonEvent,
  textEvent,
} from "../../templates/runtime/events.ts";
import { eventVectors } from "./event-vectors.ts";
import { Random } from "../case-folder/random.ts";
import { anyClient, cutsOf, itemsOf } from "./pieces.ts";

const raw = asEvents<EventStream<ServerSentEvent>>(
  anyClient,
  undefined,
  textEvent,
);
const bytes = (text: string): Uint8Array[] => [new TextEncoder().encode(text)];

describe("a stream of events, cut at every byte", () => {
  test.each(eventVectors)("$about", async (vector) => {
    const { text, events, lastEventId, retry } = vector;
    for (const pieces of cutsOf(text, new Random(1))) {
      const { items, error, stream } = await itemsOf(raw, pieces);
      const at = pieces.map(({ length }) => length).join(" ");
      expect(error, at).toBeUndefined();
      expect(items, at).toEqual(events);
      expect(stream.lastEventId, at).toBe(lastEventId);
      expect(stream.retry, at).toBe(retry);
      expect(stream.isComplete).toBe(false);
    }
  });
});

test("bytes that are no text", async () => {
  const pieces = [new Uint8Array([100, 97, 116, 97, 58, 0xff, 10, 10])];
  expect((await itemsOf(raw, pieces)).items).toEqual([{ data: "\uFFFD" }]);
});

test("the same events as another parser finds, in a thousand random streams", async () => {
  const random = new Random(7);
  const parts = [
    ...["data", "data:", "data: ", "event: ", "id: ", "id:", "retry: ", ":"],
    ...[
      "a",
      "ü",
      "😀",
      " ",
      "\0",
      "1",
      "\n",
      "\n",
      "\r",
      "\r\n",
      "\n\n",
      "xx:",
    ],
  ];
  let total = 0;
  for (let round = 0; round < 1_000; round++) {
    const text = Array.from({ length: 40 }, () => random.pick(parts)).join("");
    const theirs: EventSourceMessage[] = [];
    createParser({ onEvent: (event) => theirs.push(event) }).feed(
      // They keep a return at the end until they know what follows.
      `${text}\n`,
    );
    const pieces = random.pick(cutsOf(`${text}\n`, random));
    const { items } = await itemsOf(raw, pieces);
    const ours = (items as ServerSentEvent[]).map(({ data, event, id }) => ({
      data,
      event,
      id,
    }));
    expect(ours, JSON.stringify(text)).toEqual(
      theirs.map(({ data, event, id }) => ({ data, event, id })),
    );
    total += ours.length;
  }
  expect(total).toBeGreaterThan(500);
});

test("each character is looked at a number of times that does not grow", async () => {
  const scanned = async (size: number): Promise<number> => {
    const line = new TextEncoder().encode("data: ".padEnd(size, "x"));
    const pieces = Array.from(line, (_, index) =>
      line.subarray(index, index + 1),
    );
    return countScans(async () => {
      const end = [new TextEncoder().encode("\n\n")];
      const { items } = await itemsOf(raw, [...pieces, ...end]);
      expect(items).toHaveLength(1);
    });
  };
  const [short, long] = [await scanned(500), await scanned(5_000)];
  expect(long / short).toBeLessThan(11);
});

/** Characters that the searches of a parser go through. */
async function countScans(work: () => Promise<void>): Promise<number> {
  const { exec } = RegExp.prototype;
  const { indexOf } = String.prototype;
  let count = 0;
  vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (
    this: RegExp,
    text,
  ) {
    const start = this.global ? this.lastIndex : 0;
    const found = exec.call(this, text);
    count += (found ? found.index + 1 : text.length) - start;
    return found;
  });
  vi.spyOn(String.prototype, "indexOf").mockImplementation(function (
    this: string,
    wanted,
    start = 0,
  ) {
    const found = indexOf.call(this, wanted, start);
    count += (found === -1 ? this.length : found + 1) - start;
    return found;
  });
  try {
    await work();
  } finally {
    vi.restoreAllMocks();
  }
  return count;
}

describe("what an event becomes", () => {
  const shape = { part_text: "partText" };
  const text = 'event: part\nid: 1\ndata: {"part_text":"a"}\n\n';

  test("the value in its data", async () => {
    const reader = asEvents<EventStream<unknown>>(
      anyClient,
      undefined,
      jsonData(shape),
    );
    const { items } = await itemsOf(reader, bytes(text));
    expect(items).toEqual([{ partText: "a" }]);
  });

  test("the event with that value", async () => {
    const reader = asEvents<EventStream<unknown>>(
      anyClient,
      undefined,
      jsonEvent({ data: ["data", shape] }),
    );
    const { items } = await itemsOf(reader, bytes(text));
    expect(items).toEqual([
      { event: "part", id: "1", data: { partText: "a" } },
    ]);
  });

  test("the value for events of some names", async () => {
    const reader = asEvents<EventStream<unknown>>(
      anyClient,
      undefined,
      jsonEvent(undefined, ["json"]),
    );
    const events =
      "event: json\ndata: 1\n\nevent: text\ndata: 1\n\ndata: 1\n\n";
    const { items } = await itemsOf(reader, bytes(events));
    expect(items).toEqual([
      { event: "json", data: 1 },
      { event: "text", data: "1" },
      { data: "1" },
    ]);
  });

  test("an event that cannot be read ends the loop, with its text", async () => {
    const reader = asEvents<EventStream<unknown>>(
      anyClient,
      undefined,
      jsonData(),
    );
    const { items, error } = await itemsOf(
      reader,
      bytes("data: 1\n\ndata: {oops\n\ndata: 2\n\n"),
    );
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(ResponseParseError);
    expect(error).toMatchObject({ status: 200, rawBody: "{oops" });
  });
});

test("the sentinel ends a stream, wherever it is cut, and what follows is not read", async () => {
  const reader = asEvents<EventStream<unknown>>(
    anyClient,
    undefined,
    jsonData(),
    "[DONE]",
  );
  const text = "id: 1\ndata: 1\n\ndata: [DONE]\n\ndata: oops\n\n";
  for (const pieces of cutsOf(text, new Random(2))) {
    const { items, error, stream } = await itemsOf(reader, pieces);
    expect(error).toBeUndefined();
    expect(items).toEqual([1]);
    expect(stream.isComplete).toBe(true);
  }
});

test("the last id is that of the last event that was taken", async () => {
  const body = "id: 1\ndata: a\n\nid: 2\ndata: b\n\nid: 3\ndata: c\n\n";
  const stream = await raw(new Response(new TextEncoder().encode(body)), {
    operation: "Test",
    method: "GET",
    url: "",
  });
  for await (const { data } of stream) if (data === "b") break;
  expect(stream.lastEventId).toBe("2");
});
