import type { ServerSentEvent } from "../../templates/runtime/event-parser.ts";

/** A stream, what it holds by the HTML standard (9.2.6), and what is known at its end. */
export interface EventVector {
  readonly about: string;
  readonly text: string;
  readonly events: readonly ServerSentEvent[];
  readonly lastEventId?: string;
  readonly retry?: number;
}

const only = (data: string): ServerSentEvent[] => [{ data }];

export const eventVectors: readonly EventVector[] = [
  { about: "nothing", text: "", events: [] },
  { about: "one event", text: "data: one\n\n", events: only("one") },
  {
    about: "several lines",
    text: "data: YHOO\ndata: +2\ndata: 10\n\n",
    events: only("YHOO\n+2\n10"),
  },
  {
    about: "comments, ids, and an event that nothing ends",
    text: ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event",
    events: [
      { data: "first event", id: "1" },
      { data: "second event", id: "" },
    ],
    lastEventId: "",
  },
  {
    about: "data without a value",
    text: "data\n\ndata\ndata\n\ndata:",
    events: [{ data: "" }, { data: "\n" }],
  },
  {
    about: "a space after the colon, or none",
    text: "data:test\n\ndata: test\n\n",
    events: [{ data: "test" }, { data: "test" }],
  },
  {
    about: "only one space is dropped",
    text: "data:  two\n\ndata:\ttab\n\ndata: \n\n",
    events: [{ data: " two" }, { data: "\ttab" }, { data: "" }],
  },
  {
    about: "all ends of lines",
    text: "data:1\r\ndata:2\rdata:3\ndata:4\r\n\r\ndata:5\r\rdata:6\n\ndata:7\r\n\ndata:8\n\r\n",
    events: ["1\n2\n3\n4", "5", "6", "7", "8"].map((data) => ({ data })),
  },
  {
    about: "characters of several bytes",
    text: "data: ok…\ndata: 日本語 😀\n\n",
    events: only("ok…\n日本語 😀"),
  },
  {
    about: "a byte order mark",
    text: "\uFEFFdata:1\n\n\uFEFFdata:2\n\ndata:3\n\n",
    events: [{ data: "1" }, { data: "3" }],
  },
  {
    about: "two byte order marks",
    text: "\uFEFF\uFEFFdata:1\n\ndata:2\n\n",
    events: only("2"),
  },
  {
    about: "a byte order mark inside",
    text: "data:\uFEFF1\n\n",
    events: only("\uFEFF1"),
  },
  {
    about: "other separators are no ends of lines",
    text: "data:1\u2028data:2\u0085data:3\u000bdata:4\n\n",
    events: only("1\u2028data:2\u0085data:3\u000bdata:4"),
  },
  {
    about: "the name of an event",
    text: "event:test\ndata:x\n\ndata:y\n\nevent:\ndata:z\n\nevent: a\nevent: b\ndata: c\n\n",
    events: [
      { data: "x", event: "test" },
      { data: "y" },
      { data: "z" },
      { data: "c", event: "b" },
    ],
  },
  {
    about: "a name without data is no event, and is forgotten",
    text: "event: ping\n\ndata: x\n\n",
    events: only("x"),
  },
  {
    about: "fields that nobody knows, and names in other cases",
    text: "data:1\nxxx:y\n data:2\nDATA:3\nData:4\ndata :5\n:data:6\n\n",
    events: only("1"),
  },
  {
    about: "an id counts only at the end of its block",
    text: "id: 1\ndata: a\n\nid: 2\ndata: b",
    events: [{ data: "a", id: "1" }],
    lastEventId: "1",
  },
  {
    about: "an id without data counts too",
    text: "id: 7\n\n",
    events: [],
    lastEventId: "7",
  },
  {
    about: "an id with a null is ignored",
    text: "id: 1\ndata: a\n\nid: 2\0x\ndata: b\n\n",
    events: [{ data: "a", id: "1" }, { data: "b" }],
    lastEventId: "1",
  },
  {
    about: "an id of several characters and bytes",
    text: "id: …\ndata: a\n\n",
    events: [{ data: "a", id: "…" }],
    lastEventId: "…",
  },
  {
    about: "the time to wait",
    text: "retry: 1000\ndata: a\n\nretry: 10x\nretry:-1\nretry: 1.5\nretry\nretry:\ndata: b\n\n",
    events: [{ data: "a", retry: 1000 }, { data: "b" }],
    retry: 1000,
  },
  {
    about: "the time to wait counts at once",
    text: "retry: 2000\nretry: 3000\n",
    events: [],
    retry: 3000,
  },
  {
    about: "the last time to wait counts",
    text: "retry:03000\n\nretry:007\n\n",
    events: [],
    retry: 7,
  },
  {
    about: "comments keep a connection alive",
    text: ":\n\n::\n:\0\n\n: ping\r\n\r\ndata: a\n: among\ndata: b\n\n",
    events: only("a\nb"),
  },
  {
    about: "colons in values",
    text: 'data: {"a":1}\n\ndata:: b\n\ndata: http://c\n\n',
    events: [{ data: '{"a":1}' }, { data: ": b" }, { data: "http://c" }],
  },
  {
    about: "a null in data",
    text: "data: a\0b\n\n",
    events: only("a\0b"),
  },
  {
    about: "names that every object has",
    text: "__proto__: a\nconstructor: b\ndata: c\n\n",
    events: only("c"),
  },
];
