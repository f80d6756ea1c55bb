import { beforeAll, expect, test } from "vitest";
import { Webhook } from "standardwebhooks";
import { answer, loopback } from "../runtime/loopback.ts";
import { sdkOf, type Answered, type Sdk } from "./sdk.ts";

const server = loopback();
let sdk: Sdk;

beforeAll(async () => {
  sdk = await sdkOf("formats-bigint-in-streams");
});

/** More than a number can hold: 2 ** 53 + 1. */
const odd = 9007199254740993n;
const microseconds = 1769860800000001;
const text = `{"entry_id":${odd},"booked_at":${microseconds},"made_at":1769860800250,"amount":[${odd},1],"details":{"n":${odd}}}`;
const entry = {
  entryId: odd,
  bookedAt: { microseconds },
  madeAt: new Date("2026-01-31T12:00:00.250Z"),
  amount: [odd, 1n],
  // What has no format stays a number.
  details: { n: Number(odd) },
};
const moment = `{"entry_id":1,"amount":${microseconds}}`;
const momentous = { entryId: 1n, amount: { microseconds } };

const call = (name: string): Answered =>
  sdk[name]!(sdk["createClient"]!({ baseUrl: server.url }));

const streams = {
  watchEvents: ["text/event-stream", (json: string) => `data: ${json}\n\n`],
  watchWholeEvents: [
    "text/event-stream",
    (json: string) => `event: booked\nid: 1\ndata: ${json}\n\n`,
  ],
  watchLines: ["application/x-ndjson", (json: string) => `${json}\n`],
  watchRecords: ["application/json-seq", (json: string) => `\x1e${json}\n`],
} as const;

test.for(Object.entries(streams))(
  "items of %s are exact",
  async ([name, [type, item]]) => {
    const body = item(text) + item(moment) + item('{"entry_id":1.5}');
    server.respond = answer(200, body, { "content-type": type });
    const items = (await call(name)) as AsyncIterable<object>;
    const read: unknown[] = [];
    const reading = async (): Promise<void> => {
      for await (const one of items) read.push(one);
    };
    await expect(reading()).rejects.toMatchObject({
      name: "ResponseParseError",
      rawBody: expect.stringContaining('{"entry_id":1.5}'),
    });
    const whole = (data: object): object =>
      name === "watchWholeEvents" ? { event: "booked", id: "1", data } : data;
    expect(read).toEqual([whole(entry), whole(momentous)]);
  },
);

test("codecs of one's own are given numbers, beside bigints too", async () => {
  server.respond = answer(200, text);
  expect(await call("getEntry")).toEqual(entry);
  server.respond = answer(200, moment);
  expect(await call("getEntry")).toEqual(momentous);
});

test("payloads of webhooks are exact", async () => {
  const secret = `whsec_${Buffer.from("secret").toString("base64")}`;
  const parse = (body: string): unknown => {
    const now = new Date();
    const headers = {
      "webhook-id": "1",
      "webhook-timestamp": `${Math.floor(now.getTime() / 1000)}`,
      "webhook-signature": new Webhook(secret).sign("1", now, body),
    };
    return sdk["parseWebhook"]!({ headers, body }, secret);
  };
  const booked = { type: "entry.booked", entry };
  const body = `{"type":"entry.booked","entry":${text}}`;
  expect(await parse(body)).toEqual(booked);
  expect(sdk["readAnyWebhook"]!(body)).toEqual(booked);
  expect(
    sdk["readAnyWebhook"]!(
      Object.freeze({
        type: "entry.booked",
        entry: Object.freeze({ entry_id: 5, details: Object.freeze([1]) }),
      }),
    ),
  ).toEqual({ type: "entry.booked", entry: { entryId: 5n, details: [1] } });
  expect(await parse('{"type":"name.changed","full_name":"A"}')).toEqual({
    type: "name.changed",
    fullName: "A",
  });
  // An event that came later: nothing is known of its integers.
  expect(await parse(`{"type":"later","n":[${odd}]}`)).toEqual({
    type: "later",
    n: [Number(odd)],
  });
});
